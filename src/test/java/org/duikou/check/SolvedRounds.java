package org.duikou.check;

import java.time.Duration;
import org.duikou.problem.PlacementProblem;
import org.duikou.proposal.SolvedRound;
import org.duikou.report.RoundReport;
import org.duikou.solve.PlacementSolver;
import org.duikou.solve.ProgressListener;
import org.duikou.solve.SolveRequest;
import org.duikou.vocabulary.Mode;
import org.duikou.vocabulary.RoundFacts;

/** Rounds as the engine solves and tells them. */
final class SolvedRounds {
    private static final SolveRequest REQUEST = new SolveRequest(Mode.OPTIMAL, 1, 0.001, Duration.ofMinutes(1));

    private SolvedRounds() {}

    /** @throws org.duikou.solve.InfeasibleRoundException when no set of placements keeps every rule */
    static SolvedRound of(RoundFacts facts) {
        PlacementProblem problem = PlacementProblem.freeze(facts);
        var solver = new PlacementSolver(System::nanoTime, () -> false);
        return RoundReport.of(problem, solver.solve(problem, REQUEST, ProgressListener.SILENT), "test");
    }
}
