package org.duikou.solve.flow.network;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.duikou.problem.PlacementProblem;
import org.duikou.proposal.BranchNode;
import org.duikou.solve.NothingPlacedException;
import org.duikou.solve.SeparableModel;
import org.duikou.solve.SeparableValue;
import org.duikou.solve.SolveBudget;
import org.duikou.solve.bound.Fixing;
import org.duikou.solve.bound.PriceBound;
import org.duikou.solve.bound.RowPrices;
import org.duikou.solve.flow.CoreListener;
import org.duikou.solve.flow.CoreSolution;
import org.duikou.solve.flow.ExactCore;
import org.duikou.solve.flow.Room;
import org.jspecify.annotations.Nullable;

/**
 * Core for large rounds: prices of the relaxation first, then the minimum-cost flow over the classes that it opens, with
 * the prices of beds in its costs, repaired. Near the optimum, not exact; the certificate says how near.
 */
public final class FlowCore implements ExactCore {
    private static final double FREE = Double.MAX_VALUE;
    private static final int MOST_STEPS = 3_000;
    private static final double NEAR = 2e-4;

    @Override
    public CoreSolution solve(SeparableModel model, SolveBudget budget, CoreListener listener) {
        return new Run(model, budget, listener).solve();
    }

    private static final class Run {
        private static final int MOST_FLOWS = 12;
        private static final double BED_STEP = 0.5;
        private static final double PRICING_SHARE = 0.35;
        private static final double WEIGHT_SCALE = 4;
        private static final double POINTS_SCALE = 400;
        private static final double MOST_PRICE = 1e8;

        private final SeparableModel model;
        private final SolveBudget budget;
        private final CoreListener listener;
        private final PriceColumns columns;
        private final Fixing[] free;
        private int @Nullable [] best;
        private SeparableValue value = new SeparableValue(Long.MAX_VALUE, Long.MAX_VALUE);

        Run(SeparableModel model, SolveBudget budget, CoreListener listener) {
            this.model = model;
            this.budget = budget;
            this.listener = listener;
            this.columns = new PriceColumns(model);
            this.free = new Fixing[model.openings()];
            Arrays.fill(free, Fixing.FREE);
        }

        CoreSolution solve() {
            var bound = new PriceBound(model);
            var weightSearch = new PriceSearch(columns, weights(), FREE, WEIGHT_SCALE);
            weightSearch.run(MOST_STEPS, NEAR / 10, budget.share(PRICING_SHARE));
            RowPrices weightPrices = rowPrices(finite(weightSearch.prices()));
            long weightBound = bound.unplacedWeight(weightPrices, free);
            Room.require(model, weightBound);
            listener.proven("weight bound", weightBound, 0);
            var search = new PriceSearch(columns, points(), weightBound, POINTS_SCALE);
            search.run(MOST_STEPS, NEAR, budget.share(PRICING_SHARE));
            double[] prices = finite(search.prices());
            long multiplier = Math.round(prices[columns.weightRow] * RowPrices.SCALE);
            RowPrices softPrices = rowPrices(prices);
            listener.proven("soft bound", weightBound, bound.soft(softPrices, multiplier, weightBound, free));
            place(new OpenClasses(model, columns, search), prices);
            if (best == null) {
                throw new NothingPlacedException();
            }
            listener.proven("proof", weightBound, bound.soft(softPrices, multiplier, value.unplacedWeight(), free));
            var leaf = new BranchNode.Leaf(
                    weightPrices.toPrices(model.rows()), softPrices.toPrices(model.rows()), multiplier);
            return new CoreSolution(best, leaf);
        }

        private double[] weights() {
            double[] cost = new double[columns.columns];
            for (int candidate = 0; candidate < model.candidates(); candidate++) {
                if (model.mayStayUnplaced(candidate)) {
                    cost[columns.block[candidate]] = model.weight(candidate);
                }
            }
            return cost;
        }

        private double[] points() {
            double[] cost = new double[columns.columns];
            for (int candidate = 0; candidate < model.candidates(); candidate++) {
                for (int column = columns.block[candidate]; column < columns.block[candidate + 1]; column++) {
                    int pair = columns.pair[column];
                    cost[column] = pair == PlacementProblem.NONE ? model.unplacedCost(candidate) : model.cost(pair);
                }
            }
            return cost;
        }

        /** Prices of a round that asks too much grow without end; scaled down they prove as much of that. */
        private static double[] finite(double[] prices) {
            double most = Arrays.stream(prices).max().orElse(0);
            double scale = most > MOST_PRICE ? MOST_PRICE / most : 1;
            return Arrays.stream(prices).map(price -> price * scale).toArray();
        }

        private RowPrices rowPrices(double[] prices) {
            return RowPrices.rounded(Arrays.copyOf(prices, model.rows().size()));
        }

        /** Flow after flow: a class that stays too small is closed, beds that are asked for too often cost more. */
        private void place(OpenClasses classes, double[] prices) {
            for (int flows = 0; flows < MOST_FLOWS && (best == null || !budget.isOver()); flows++) {
                int[] flown = new FlowNetwork(model, classes.isOpen(), prices).openingOf();
                if (classes.closeTooSmall(flown)) {
                    continue;
                }
                var repair = new Repair(model, classes.isOpen(), flown);
                int[] repaired = repair.repaired();
                if (repair.broken() > 0 || leavesPinned(repaired)) {
                    if (!classes.closeSmallest(flown)) {
                        return;
                    }
                    continue;
                }
                take(repaired);
                if (!raisesBeds(flown, prices)) {
                    return;
                }
            }
        }

        private boolean leavesPinned(int[] openingOf) {
            return IntStream.range(0, openingOf.length)
                    .anyMatch(candidate ->
                            openingOf[candidate] == PlacementProblem.NONE && !model.mayStayUnplaced(candidate));
        }

        private void take(int[] openingOf) {
            SeparableValue found = SeparableValue.of(model, openingOf);
            if (found.compareTo(value) < 0) {
                value = found;
                best = openingOf;
                listener.better("placing", openingOf);
            }
        }

        private boolean raisesBeds(int[] openingOf, double[] prices) {
            int[] use = new int[prices.length];
            for (int candidate = 0; candidate < openingOf.length; candidate++) {
                if (openingOf[candidate] != PlacementProblem.NONE) {
                    int beds = model.rows().beds(candidate, openingOf[candidate]);
                    if (beds >= 0) {
                        use[beds]++;
                    }
                }
            }
            boolean raised = false;
            for (int row = 0; row < model.rows().size(); row++) {
                int over = use[row] - model.rows().capacity(row);
                if (use[row] > 0 && over > 0) {
                    prices[row] += BED_STEP * over;
                    raised = true;
                }
            }
            return raised;
        }
    }
}
