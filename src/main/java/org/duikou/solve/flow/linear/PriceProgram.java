package org.duikou.solve.flow.linear;

import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import org.duikou.problem.PlacementProblem;
import org.duikou.solve.SeparableModel;
import org.duikou.solve.SolveBudget;
import org.duikou.solve.bound.Fixing;
import org.duikou.solve.bound.PriceBound;
import org.duikou.solve.bound.RowPrices;
import org.duikou.solve.flow.linear.Region.SoftPrices;
import org.duikou.solve.flow.linear.Region.WeightPrices;
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
    private long weightLimit;

    PriceProgram(SeparableModel model) {
        this.model = model;
        this.program = new PlacementProgram(model, Engine.GLOP, pair -> true);
        this.bound = new PriceBound(model);
    }

    /** From now on only the unplaced weight counts. */
    void minimiseWeight() {
        program.minimiseWeight();
        program.freeWeight();
    }

    /** From now on points count, within that unplaced weight. */
    void minimisePoints(long weight) {
        weightLimit = weight;
        program.minimisePoints(0);
        program.limitWeight(weight);
    }

    /** A part of that region with weight prices, its own or the larger region's; null: the budget ended first. */
    @Nullable
    Region weightRegion(Region within, Fixing[] fixings, SolveBudget budget) {
        if (!solve(fixings, budget)) {
            return null;
        }
        RowPrices prices = program.rowPrices();
        var own = new WeightPrices(prices, bound.unplacedWeight(prices, fixings));
        WeightPrices inherited = inherited(within.weight, fixings);
        WeightPrices best = own.bound() >= inherited.bound() ? own : inherited;
        return new Region(fixings, best, within.soft, mostFractional());
    }

    /** A part of that region with soft prices, its own or the larger region's; null: the budget ended first. */
    @Nullable
    Region softRegion(Region within, Fixing[] fixings, SolveBudget budget) {
        if (!solve(fixings, budget)) {
            return null;
        }
        RowPrices prices = program.rowPrices();
        long multiplier = program.weightMultiplier();
        var own = new SoftPrices(prices, multiplier, bound.soft(prices, multiplier, weightLimit, fixings));
        SoftPrices inherited = inherited(within.soft, fixings);
        SoftPrices best = own.bound() >= inherited.bound() ? own : inherited;
        return new Region(fixings, inherited(within.weight, fixings), best, mostFractional());
    }

    /** Prices hold in every part of the region they were found in, and may prove more there. */
    private WeightPrices inherited(WeightPrices larger, Fixing[] fixings) {
        return new WeightPrices(larger.prices(), bound.unplacedWeight(larger.prices(), fixings));
    }

    SoftPrices inherited(SoftPrices larger, Fixing[] fixings) {
        long inherited = bound.soft(larger.prices(), larger.multiplier(), weightLimit, fixings);
        return new SoftPrices(larger.prices(), larger.multiplier(), inherited);
    }

    /** Where a class is closed, who is pinned to it counts as unplaced: as in the bound, so that there are prices at all. */
    private void freePinned(Fixing[] fixings) {
        for (int candidate = 0; candidate < model.candidates(); candidate++) {
            if (!model.mayStayUnplaced(candidate)) {
                int pinnedTo = model.problem().pinnedOpening(candidate);
                program.unplaced[candidate].setUb(fixings[pinnedTo] == Fixing.CLOSED ? 1 : 0);
            }
        }
    }

    private boolean solve(Fixing[] fixings, SolveBudget budget) {
        if (budget.isOver()) {
            return false;
        }
        fix(fixings);
        freePinned(fixings);
        program.solver.setTimeLimit(budget.left().toMillis());
        return program.solver.solve(parameters) == MPSolver.ResultStatus.OPTIMAL;
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
