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
import org.duikou.vocabulary.Release;
import org.duikou.vocabulary.RoundFacts;

/** The engine of the pure rooms. */
@ApplicationScoped
class EngineSolver implements RoundSolver {

    @Override
    public SolvedRound solve(
            RoundFacts facts, SolveRequest request, BooleanSupplier isStopped, ProgressListener listener) {
        PlacementProblem problem = PlacementProblem.freeze(facts);
        Proposal proposal = new PlacementSolver(System::nanoTime, isStopped).solve(problem, request, listener);
        return RoundReport.of(problem, proposal, Release.VERSION);
    }
}
