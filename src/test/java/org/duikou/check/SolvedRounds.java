package org.duikou.check;

import java.time.Duration;
import org.duikou.eligibility.EligiblePairs;
import org.duikou.problem.PlacementProblem;
import org.duikou.proposal.SolvedRound;
import org.duikou.report.RoundReport;
import org.duikou.solve.SeparableModel;
import org.duikou.solve.SolveBudget;
import org.duikou.solve.component.Divided;
import org.duikou.solve.flow.CoreListener;
import org.duikou.solve.flow.CoreSolution;
import org.duikou.solve.flow.linear.LinearCore;
import org.duikou.testing.Pipeline;
import org.duikou.vocabulary.RoundFacts;

/** Rounds as the engine solves and tells them. */
final class SolvedRounds {
    private static final CoreListener DEAF = new CoreListener() {
        @Override
        public void better(String phase, int[] openingOf) {}

        @Override
        public void proven(String phase, long unplacedWeightBound, long softBound) {}
    };

    private SolvedRounds() {}

    /**
     * By the exact core alone, with its whole tree.
     *
     * @throws org.duikou.solve.InfeasibleRoundException when no set of placements keeps every rule
     */
    static SolvedRound of(RoundFacts facts) {
        PlacementProblem problem = PlacementProblem.freeze(facts);
        var model = SeparableModel.of(problem, EligiblePairs.of(problem));
        var budget = SolveBudget.of(() -> 0, Duration.ofMinutes(5), () -> false);
        CoreSolution core = LinearCore.afresh().solve(model, budget, DEAF);
        return Told.of(problem, core.openingOf(), core.tree());
    }

    /** The same in parts, however small, when the round falls apart. */
    static SolvedRound inParts(RoundFacts facts) {
        PlacementProblem problem = PlacementProblem.freeze(facts);
        CoreSolution core = Divided.solve(SeparableModel.of(problem, EligiblePairs.of(problem)));
        return Told.of(problem, core.openingOf(), core.tree());
    }

    /** As a run does it, local search and all. */
    static SolvedRound byRun(RoundFacts facts) {
        PlacementProblem problem = PlacementProblem.freeze(facts);
        return RoundReport.of(problem, Pipeline.propose(problem, 1), "test");
    }
}
