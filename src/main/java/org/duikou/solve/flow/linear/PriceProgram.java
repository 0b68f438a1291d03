package org.duikou.solve.flow.linear;

import com.google.ortools.linearsolver.MPSolverParameters;
import java.util.function.IntPredicate;
import org.duikou.solve.SeparableModel;
import org.duikou.solve.SolveBudget;
import org.duikou.solve.bound.Coupling;
import org.duikou.solve.bound.Fixing;
import org.duikou.solve.bound.MeanRange;
import org.duikou.solve.bound.PairPrices;
import org.duikou.solve.bound.PriceBound;
import org.duikou.solve.bound.RowPrices;
import org.duikou.solve.bound.SoftPrices;
import org.duikou.solve.flow.linear.Region.PointPrices;
import org.duikou.solve.flow.linear.Region.WeightPrices;
import org.jspecify.annotations.Nullable;

/**
 * The linear relaxation, solved again and again under other fixings of order classes; each solve starts from the last
 * basis. Its duals are only a hint of good prices: {@link PriceBound} says what the rounded prices truly prove.
 */
final class PriceProgram implements AutoCloseable {
    private final SeparableModel model;
    private final PlacementProgram program;
    private final LeftOutPairs leftOut;
    private final PriceBound bound;
    private final MPSolverParameters parameters = Engine.incremental();
    private long weightLimit;

    PriceProgram(SeparableModel model) {
        this(model, pair -> true);
    }

    /** @param isIncluded which pairs to start from; prices of points ask for the others, those of weight do not */
    PriceProgram(SeparableModel model, IntPredicate isIncluded) {
        this.model = model;
        this.program = new PlacementProgram(model, Engine.GLOP, isIncluded);
        this.leftOut = new LeftOutPairs(model, program);
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
    Region weightRegion(Region within, Fixing[] fixings, MeanRange mean, SolveBudget budget) {
        if (!solve(fixings, budget)) {
            return null;
        }
        RowPrices prices = program.rowPrices();
        var own = new WeightPrices(prices, bound.unplacedWeight(prices, fixings));
        WeightPrices inherited = inherited(within.weight, fixings);
        WeightPrices best = own.bound() >= inherited.bound() ? own : inherited;
        return new Region(fixings, mean, best, within.soft, program.mostFractional());
    }

    /** A part of that region with soft prices, its own or the larger region's; null: the budget ended first. */
    @Nullable
    Region softRegion(Region within, Fixing[] fixings, MeanRange mean, SolveBudget budget) {
        SoftPrices prices;
        do {
            if (!solve(fixings, budget)) {
                return null;
            }
            prices = new SoftPrices(program.rowPrices(), program.weightMultiplier(), Coupling.none(model.problem()));
        } while (leftOut.include(new PairPrices(model, prices, 0), fixings, program::include));
        var own = new PointPrices(prices, soft(prices, fixings));
        PointPrices inherited = inherited(within.soft, fixings);
        PointPrices best = own.bound() >= inherited.bound() ? own : inherited;
        return new Region(fixings, mean, inherited(within.weight, fixings), best, program.mostFractional());
    }

    /** That region at prices which were found elsewhere. */
    Region priced(Region region, RowPrices ofWeight, SoftPrices ofPoints) {
        var weight = new WeightPrices(ofWeight, bound.unplacedWeight(ofWeight, region.fixings));
        var points = new PointPrices(ofPoints, soft(ofPoints, region.fixings));
        return new Region(region.fixings, region.mean, weight, points, region.undecided);
    }

    /** Prices hold in every part of the region they were found in, and may prove more there. */
    private WeightPrices inherited(WeightPrices larger, Fixing[] fixings) {
        return new WeightPrices(larger.prices(), bound.unplacedWeight(larger.prices(), fixings));
    }

    PointPrices inherited(PointPrices larger, Fixing[] fixings) {
        return new PointPrices(larger.prices(), soft(larger.prices(), fixings));
    }

    private long soft(SoftPrices prices, Fixing[] fixings) {
        return bound.soft(
                prices, weightLimit, fixings, MeanRange.whole(model.problem().policy()));
    }

    private boolean solve(Fixing[] fixings, SolveBudget budget) {
        if (budget.isOver()) {
            return false;
        }
        program.fix(fixings);
        return program.isSolved(parameters, budget);
    }

    @Override
    public void close() {
        program.release();
    }
}
