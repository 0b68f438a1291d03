package org.duikou.solve.flow.linear;

import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import org.duikou.problem.PlacementProblem;
import org.duikou.solve.SeparableModel;
import org.duikou.solve.SolveBudget;
import org.duikou.solve.bound.Fixing;
import org.duikou.solve.bound.PriceBound;
import org.duikou.solve.bound.RowPrices;
import org.duikou.vocabulary.RowKey;
import org.jspecify.annotations.Nullable;

/**
 * The linear relaxation, solved again and again under other fixings of order classes; each solve starts from the last
 * basis. Its duals are only a hint of good prices: {@link PriceBound} says what the rounded prices truly prove.
 */
final class PriceProgram implements AutoCloseable {
    private final SeparableModel model;
    private final PlacementProgram program;
    private final PriceBound bound;
    private final MPSolverParameters parameters = Engine.incremental();
    private long weight;

    PriceProgram(SeparableModel model) {
        this.model = model;
        this.program = new PlacementProgram(model, Engine.GLOP, pair -> true);
        this.bound = new PriceBound(model);
    }

    /** Prices that bound the unplaced weight; free ones when the budget ends first. */
    RowPrices weightPrices(SolveBudget budget) {
        program.minimiseWeight();
        return solve(budget) ? prices() : RowPrices.free(model.rows().size());
    }

    /** The whole round with its soft prices, from now on within that unplaced weight; free prices when out of time. */
    Region root(long weight, SolveBudget budget) {
        program.minimisePoints(0);
        limitWeight(weight);
        Fixing[] free = Region.nothingFixed(model.openings());
        Region root = region(free, budget);
        return root != null
                ? root
                : new Region(free, RowPrices.free(model.rows().size()), 0, 0, PlacementProblem.NONE);
    }

    void limitWeight(long weight) {
        this.weight = weight;
        program.limitWeight(weight);
    }

    /** A region of the tree with its soft prices; null: the budget ended first. */
    @Nullable
    Region region(Fixing[] fixings, SolveBudget budget) {
        fix(fixings);
        if (!solve(budget)) {
            return null;
        }
        RowPrices prices = prices();
        long multiplier = Math.max(0, Math.round(-program.weightLimit.dualValue() * RowPrices.SCALE));
        return new Region(
                fixings.clone(), prices, multiplier, bound.soft(prices, multiplier, weight, fixings), mostFractional());
    }

    private void fix(Fixing[] fixings) {
        for (int opening = 0; opening < fixings.length; opening++) {
            if (program.open[opening] != null) {
                boolean mustOpen = model.problem().opening(opening).mustOpen();
                program.open[opening].setBounds(
                        mustOpen || fixings[opening] == Fixing.OPEN ? 1 : 0, fixings[opening] == Fixing.CLOSED ? 0 : 1);
            }
        }
    }

    private boolean solve(SolveBudget budget) {
        if (budget.isOver()) {
            return false;
        }
        program.solver.setTimeLimit(budget.left().toMillis());
        return program.solver.solve(parameters) == MPSolver.ResultStatus.OPTIMAL;
    }

    private RowPrices prices() {
        double[] points = new double[program.rows.length];
        for (int row = 0; row < points.length; row++) {
            double dual = program.rows[row].dualValue();
            points[row] = model.rows().row(row).key().kind() == RowKey.Kind.MINIMUM ? dual : -dual;
        }
        return RowPrices.rounded(points);
    }

    /** The order class whose opening is least decided; none when all are decided. */
    private int mostFractional() {
        int best = PlacementProblem.NONE;
        double least = 1e-6;
        for (int opening = 0; opening < program.open.length; opening++) {
            if (program.open[opening] != null) {
                double value = program.open[opening].solutionValue();
                double undecided = Math.min(value, 1 - value);
                if (undecided > least) {
                    least = undecided;
                    best = opening;
                }
            }
        }
        return best;
    }

    @Override
    public void close() {
        program.release();
    }
}
