package org.duikou.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BooleanSupplier;
import org.duikou.problem.PlacementProblem;
import org.duikou.proposal.Proposal;
import org.duikou.proposal.SolvedRound;
import org.duikou.report.RoundReport;
import org.duikou.solve.PlacementSolver;
import org.duikou.solve.ProgressListener;
import org.duikou.solve.SolveRequest;
import org.duikou.solve.UnfitCheckpointException;
import org.duikou.vocabulary.Release;
import org.duikou.vocabulary.RoundFacts;
import org.jboss.logging.Logger;

/** The engine of the pure rooms. */
@ApplicationScoped
class EngineSolver implements RoundSolver {
    private static final Logger LOG = Logger.getLogger(EngineSolver.class);

    @Override
    public SolvedRound solve(
            RoundFacts facts, SolveRequest request, BooleanSupplier isStopped, ProgressListener listener) {
        PlacementProblem problem = PlacementProblem.freeze(facts);
        var solver = new PlacementSolver(System::nanoTime, isStopped);
        return RoundReport.of(problem, solve(solver, problem, request, listener), Release.VERSION);
    }

    private static Proposal solve(
            PlacementSolver solver, PlacementProblem problem, SolveRequest request, ProgressListener listener) {
        try {
            return solver.solve(problem, request, listener);
        } catch (UnfitCheckpointException e) {
            LOG.warnf("A checkpoint is ignored, and the run begins afresh: %s", e.getMessage());
            return solver.solve(problem, request.from(null), listener);
        }
    }
}
