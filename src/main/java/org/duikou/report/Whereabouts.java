package org.duikou.report;

import java.util.Arrays;
import org.duikou.eligibility.EligiblePairs;
import org.duikou.problem.PlacementProblem;
import org.duikou.proposal.Placement;
import org.duikou.proposal.Proposal;
import org.duikou.vocabulary.Mode;

/** Who is where, by number: the proposal laid over its problem. */
final class Whereabouts {
    private final PlacementProblem problem;
    private final Mode mode;
    private final EligiblePairs pairs;
    private final int[] openingOf;
    private final int[] enrolled;
    private final int[] mayGo;

    private Whereabouts(PlacementProblem problem, Mode mode, EligiblePairs pairs) {
        this.problem = problem;
        this.mode = mode;
        this.pairs = pairs;
        this.openingOf = new int[problem.candidates().size()];
        this.enrolled = new int[problem.openings().size()];
        this.mayGo = new int[problem.openings().size()];
        Arrays.fill(openingOf, PlacementProblem.NONE);
        for (int pair = 0; pair < pairs.size(); pair++) {
            mayGo[pairs.opening(pair)]++;
        }
    }

    static Whereabouts of(PlacementProblem problem, Proposal proposal) {
        var whereabouts = new Whereabouts(problem, proposal.mode(), EligiblePairs.of(problem));
        for (Placement each : proposal.placements()) {
            int opening = problem.openingNumber(each.opening());
            whereabouts.openingOf[problem.candidateNumber(each.student())] = opening;
            whereabouts.enrolled[opening]++;
        }
        return whereabouts;
    }

    PlacementProblem problem() {
        return problem;
    }

    EligiblePairs pairs() {
        return pairs;
    }

    boolean isStable() {
        return mode == Mode.STABLE;
    }

    /** {@link PlacementProblem#NONE}: unplaced. */
    int openingOf(int candidate) {
        return openingOf[candidate];
    }

    boolean isPlaced(int candidate) {
        return openingOf[candidate] != PlacementProblem.NONE;
    }

    int enrolled(int opening) {
        return enrolled[opening];
    }

    /** Students who may go there, wherever they are. */
    int mayGo(int opening) {
        return mayGo[opening];
    }

    boolean isClosed(int opening) {
        return problem.opening(opening).isOrderClass() && enrolled[opening] == 0;
    }

    /** Fewer students than its minimum may go there at all. */
    boolean canNeverOpen(int opening) {
        return mayGo[opening] < problem.opening(opening).minSeats();
    }
}
