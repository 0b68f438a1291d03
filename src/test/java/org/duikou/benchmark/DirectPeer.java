package org.duikou.benchmark;

import com.google.ortools.linearsolver.MPModelRequest;
import com.google.ortools.linearsolver.MPModelRequest.SolverType;
import com.google.ortools.linearsolver.MPSolutionResponse;
import com.google.ortools.linearsolver.MPSolver;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Supplier;
import org.duikou.eligibility.EligiblePairs;
import org.duikou.problem.PlacementProblem;
import org.duikou.proposal.Proposal;
import org.duikou.solve.SeparableModel;

/**
 * A mixed integer solver of OR-Tools on the whole problem, nothing else done before or after.
 *
 * <p>It tells of better placements in its log alone: a line before the log says when it starts and what a unit of
 * unplaced weight costs in it.
 */
final class DirectPeer implements PeerSolver {
    private final SolverType type;
    private final String parameters;

    DirectPeer(SolverType type, String parameters) {
        this.type = type;
        this.parameters = parameters;
    }

    @Override
    public Supplier<Proposal> solve(PlacementProblem problem, Duration limit, Trace trace) {
        var model = new DirectModel(SeparableModel.of(problem, EligiblePairs.of(problem)));
        MPModelRequest request = MPModelRequest.newBuilder()
                .setModel(model.program())
                .setSolverType(type)
                .setEnableInternalSolverOutput(true)
                .setSolverSpecificParameters(parameters)
                .setSolverTimeLimitSeconds(limit.toMillis() / 1000.0 - trace.seconds())
                .build();
        System.out.println(NativeLog.start(trace.seconds(), model.weightPoints()));
        MPSolutionResponse response = MPSolver.solveWithProto(request);
        if (response.getVariableValueCount() == 0) {
            int[] nobody = new int[problem.candidates().size()];
            Arrays.fill(nobody, PlacementProblem.NONE);
            return () -> UnprovenProposal.of(problem, nobody);
        }
        int[] openingOf = model.openingOf(response.getVariableValueList());
        return () -> UnprovenProposal.of(problem, openingOf);
    }
}
