package org.duikou.solve.flow.block;

import com.google.ortools.linearsolver.MPConstraintProto;
import com.google.ortools.linearsolver.MPModelProto;
import com.google.ortools.linearsolver.MPSolutionResponse;
import com.google.ortools.linearsolver.MPVariableProto;
import java.util.ArrayList;
import java.util.List;
import org.duikou.solve.SolveBudget;
import org.duikou.solve.flow.Highs;
import org.jspecify.annotations.Nullable;

/** A mixed integer program to be minimised, stated row by row and solved once by HiGHS. */
final class IntegerProgram {
    static final double ANY = Double.POSITIVE_INFINITY;

    private final MPModelProto.Builder model = MPModelProto.newBuilder();
    private final List<MPConstraintProto.Builder> rows = new ArrayList<>();

    /** The number of a new variable. */
    int variable(double from, double to, boolean isInteger, double cost) {
        model.addVariable(MPVariableProto.newBuilder()
                .setLowerBound(from)
                .setUpperBound(to)
                .setIsInteger(isInteger)
                .setObjectiveCoefficient(cost));
        return model.getVariableCount() - 1;
    }

    /** The number of a new row that limits the sum of its terms. */
    int row(double from, double to) {
        rows.add(MPConstraintProto.newBuilder().setLowerBound(from).setUpperBound(to));
        return rows.size() - 1;
    }

    /** A row has at most one term of a variable. */
    void add(int row, int variable, double coefficient) {
        rows.get(row).addVarIndex(variable).addCoefficient(coefficient);
    }

    /**
     * Values by variable; null: none found.
     *
     * @param relativeGap fraction of the value at which it may end
     * @param absoluteGap points at which it may end
     */
    double @Nullable [] solve(double relativeGap, double absoluteGap, SolveBudget budget) {
        rows.forEach(model::addConstraint);
        MPSolutionResponse response =
                Highs.solve(model.build(), relativeGap, absoluteGap, budget).orElse(null);
        if (response == null || response.getVariableValueCount() == 0) {
            return null;
        }
        return response.getVariableValueList().stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
    }
}
