package org.duikou.solve.flow.linear;

import com.google.ortools.linearsolver.MPSolverParameters;
import org.duikou.solve.SeparableModel;
import org.duikou.solve.SolveBudget;
import org.duikou.solve.bound.CompanionPrices;
import org.duikou.solve.bound.Coupling;
import org.duikou.solve.bound.Fixing;
import org.duikou.solve.bound.MeanRange;
import org.duikou.solve.bound.PairPrices;
import org.duikou.solve.bound.PriceBound;
import org.duikou.solve.bound.RowPrices;
import org.duikou.solve.bound.SoftPrices;
import org.duikou.solve.flow.linear.Region.PointPrices;
import org.duikou.solve.flow.linear.Region.WeightPrices;
import org.duikou.vocabulary.Policy;
import org.jspecify.annotations.Nullable;

/**
 * The linear relaxation of the whole objective: fairness at a given mean, which it moves to where the bound is best, and
 * companions. It starts with some pairs and takes in those that its prices find too cheap to leave out.
 *
 * @see "Dantzig, Wolfe: Decomposition principle for linear programs (1960)"
 */
final class CoupledProgram implements AutoCloseable {
    private static final int MOST_SOLVES = 60;
    private static final double ENOUGH = 2e-4;

    private final SeparableModel model;
    private final PriceBound bound;
    private final PlacementProgram program;
    private final LeftOutPairs leftOut;
    private final MPSolverParameters parameters = Engine.incremental();
    private final long weight;
    private final @Nullable FairnessRows fairness;
    private final @Nullable CompanionCuts companions;
    private double mean;

    /**
     * States the program.
     *
     * @param first tells the pairs to start from: those at most {@code points} above the cheapest
     * @param weight the unplaced weight that placements may have
     * @param mean where to look for the mean first
     */
    CoupledProgram(SeparableModel model, ReducedCosts first, long points, long weight, double mean) {
        Policy policy = model.problem().policy();
        this.model = model;
        this.weight = weight;
        this.bound = new PriceBound(model);
        this.program = new PlacementProgram(model, Engine.GLOP, first.within(points));
        this.leftOut = new LeftOutPairs(model, program);
        program.minimisePoints(0);
        program.limitWeight(weight);
        this.mean = mean;
        this.fairness = policy.fairnessWeight() > 0 ? new FairnessRows(model, program) : null;
        this.companions = policy.companion() > 0 ? new CompanionCuts(model, program) : null;
        if (fairness != null) {
            fairness.minimise();
        }
    }

    /** Where the last region found its mean. */
    double mean() {
        return mean;
    }

    /** A part of that region with prices, its own or the larger region's; null: the budget, or all its solves, ended. */
    @Nullable
    Region region(Region within, Fixing[] fixings, MeanRange range, SolveBudget budget) {
        program.fix(fixings);
        PointPrices best = new PointPrices(within.soft.prices(), soft(within.soft.prices(), fixings, range));
        var search = new MeanSearch(range, mean);
        for (int solves = 0; solves < MOST_SOLVES; solves++) {
            moveMean(search.mean());
            if (!solve(budget)) {
                return null;
            }
            double value = program.solver.objective().value();
            int undecided = program.mostFractional();
            double slope = fairness == null ? 0 : fairness.slope();
            SoftPrices prices = prices();
            long proven = soft(prices, fixings, range);
            if (proven > best.bound()) {
                best = new PointPrices(prices, proven);
            }
            var atMean = new PairPrices(model, prices, Math.round(mean * RowPrices.SCALE));
            boolean cuts = companions != null && companions.add(); // looks at the solution, which a new pair unsettles
            boolean grew = leftOut.include(atMean, fixings, this::include) | cuts;
            if (!grew && (proven >= value * (1 - ENOUGH) || !search.move(slope))) {
                return new Region(fixings, range, weightPrices(within, fixings), best, undecided);
            }
        }
        return null;
    }

    private WeightPrices weightPrices(Region within, Fixing[] fixings) {
        RowPrices prices = within.weight.prices();
        return new WeightPrices(prices, bound.unplacedWeight(prices, fixings));
    }

    /** Whether the bound depends on where the mean is. */
    boolean movesWithMean() {
        return fairness != null;
    }

    private long soft(SoftPrices prices, Fixing[] fixings, MeanRange range) {
        return bound.soft(prices, weight, fixings, range);
    }

    private void moveMean(double to) {
        mean = to;
        if (fairness != null) {
            fairness.moveMean(to);
        }
    }

    private boolean solve(SolveBudget budget) {
        if (budget.isOver()) {
            return false;
        }
        return program.isSolved(parameters, budget);
    }

    private SoftPrices prices() {
        return new SoftPrices(
                program.rowPrices(),
                program.weightMultiplier(),
                new Coupling(
                        fairness == null ? new long[model.problem().colleges().size()] : fairness.abovePrices(),
                        fairness == null ? 0 : fairness.meanPrice(),
                        companions == null ? CompanionPrices.none(model.problem()) : companions.prices()));
    }

    private void include(int candidate, int pair) {
        program.include(candidate, pair);
        if (fairness != null) {
            fairness.include(candidate, pair);
        }
        if (companions != null) {
            companions.include(candidate, pair);
        }
    }

    @Override
    public void close() {
        program.release();
    }
}
