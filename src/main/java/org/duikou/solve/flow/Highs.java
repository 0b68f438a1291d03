package org.duikou.solve.flow;

import com.google.ortools.linearsolver.MPModelProto;
import com.google.ortools.linearsolver.MPModelRequest;
import com.google.ortools.linearsolver.MPSolutionResponse;
import com.google.ortools.linearsolver.MPSolver;
import java.util.Optional;
import org.duikou.solve.SolveBudget;

/** HiGHS, the solver of mixed integer programs, asked within a budget. */
public final class Highs {
    /** Of HiGHS itself: two values that near are equal. */
    public static final double NO_ABSOLUTE_GAP = 1e-6;

    /**
     * HiGHS stops at a gap of its own, 0.0001, and greets on standard output unless it is told otherwise before it sees
     * the model; {@code MPSolver} passes neither wish on, a request does.
     */
    private static final String SILENT_WITH_GAPS = "output_flag=false,mip_rel_gap=%s,mip_abs_gap=%s";

    /** So that it answers with what it has before it would be abandoned. */
    private static final double OWN_SHARE = 0.95;

    private Highs() {}

    /**
     * Its answer; empty: the budget ended first.
     *
     * @param relativeGap fraction of the value at which it may end
     * @param absoluteGap points at which it may end
     */
    public static Optional<MPSolutionResponse> solve(
            MPModelProto model, double relativeGap, double absoluteGap, SolveBudget budget) {
        NativeSolvers.load();
        MPModelRequest request = MPModelRequest.newBuilder()
                .setModel(model)
                .setSolverType(MPModelRequest.SolverType.HIGHS_MIXED_INTEGER_PROGRAMMING)
                .setSolverTimeLimitSeconds(Math.max(1, OWN_SHARE * budget.left().toMillis()) / 1000)
                .setSolverSpecificParameters(SILENT_WITH_GAPS.formatted(relativeGap, absoluteGap))
                .build();
        return NativeCall.within(budget, () -> MPSolver.solveWithProto(request));
    }
}
