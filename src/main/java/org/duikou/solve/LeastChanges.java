package org.duikou.solve;

import org.duikou.problem.PlacementProblem;
import org.duikou.proposal.Proposal;

/**
 * The fewest students of the incumbent who are elsewhere or unplaced in any placements that keep every other rule.
 *
 * @param proven no placements have fewer
 * @param reached some placements have so many; more than {@code proven} when the solve ended early
 */
public record LeastChanges(long proven, long reached) {

    /** The round in which each change costs a point, and nothing else anything: its best placements have the fewest. */
    static PlacementProblem counting(PlacementProblem problem) {
        return PlacementProblem.freeze(
                problem.facts().withPolicy(problem.policy().countingChanges()));
    }

    /** @param counted of the round that counts changes */
    static LeastChanges of(Proposal counted) {
        return new LeastChanges(
                counted.certificate().softBound(), counted.score().soft());
    }
}
