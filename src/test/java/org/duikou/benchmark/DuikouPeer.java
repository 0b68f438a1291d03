package org.duikou.benchmark;

import java.time.Duration;
import java.util.function.Supplier;
import org.duikou.problem.PlacementProblem;
import org.duikou.proposal.Proposal;
import org.duikou.solve.PlacementSolver;
import org.duikou.solve.SolveRequest;
import org.duikou.vocabulary.Mode;

/** The engine itself: for the optimum, or for a stable matching by deferred acceptance. */
final class DuikouPeer implements PeerSolver {
    private final Mode mode;

    DuikouPeer(Mode mode) {
        this.mode = mode;
    }

    @Override
    public Supplier<Proposal> solve(PlacementProblem problem, Duration limit, Trace trace) {
        Proposal proposal = new PlacementSolver(System::nanoTime, () -> false)
                .solve(problem, new SolveRequest(mode, 1, 0, limit), progress -> {
                    if (progress.placed() >= 0) {
                        trace.add(progress.unplacedWeight(), progress.soft());
                    }
                });
        return () -> proposal;
    }
}
