package org.duikou.solve.flow.network;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.duikou.problem.PlacementProblem;
import org.duikou.proposal.BranchNode;
import org.duikou.solve.NothingPlacedException;
import org.duikou.solve.SeparableModel;
import org.duikou.solve.SeparableValue;
import org.duikou.solve.SolveBudget;
import org.duikou.solve.bound.Coupling;
import org.duikou.solve.bound.Fixing;
import org.duikou.solve.bound.MeanRange;
import org.duikou.solve.bound.PriceBound;
import org.duikou.solve.bound.RowPrices;
import org.duikou.solve.bound.SoftPrices;
import org.duikou.solve.flow.CoreListener;
import org.duikou.solve.flow.CoreSolution;
import org.duikou.solve.flow.ExactCore;
import org.duikou.solve.flow.NativeCall;
import org.duikou.solve.flow.Room;
import org.jspecify.annotations.Nullable;

/**
 * Core for large rounds: prices of the relaxation first, then the minimum-cost flow over the classes that it opens, with
 * beds shared out over openings as it uses them. Near the optimum, not exact; the certificate says how near.
 */
public final class FlowCore implements ExactCore {
    private static final int MOST_STEPS = 4_000;
    private static final double NEAR = 1e-4;

    @Override
    public CoreSolution solve(SeparableModel model, SolveBudget budget, CoreListener listener) {
        return new Run(model, budget, listener).solve();
    }

    private static final class Run {
        private static final int MOST_FLOWS = 8;
        private static final double PRICING_SHARE = 0.4;
        private static final double MOST_PRICE = 1e8;
        private static final double NEAR_ENOUGH = 3e-4;
        /** An unplaced weight of 1 costs as much as so many of the dearest pairs: more than any chain of moves. */
        private static final int DEAR = 5;

        private final SeparableModel model;
        private final SolveBudget budget;
        private final CoreListener listener;
        private final PriceColumns columns;
        private final PriceBound bound;
        private final Fixing[] free;
        private final long multiplier;
        private long weightBound;
        private long softBound;
        private int @Nullable [] best;
        private SeparableValue value = new SeparableValue(Long.MAX_VALUE, Long.MAX_VALUE);

        Run(SeparableModel model, SolveBudget budget, CoreListener listener) {
            this.model = model;
            this.budget = budget;
            this.listener = listener;
            this.columns = new PriceColumns(model);
            this.bound = new PriceBound(model);
            this.free = new Fixing[model.openings()];
            Arrays.fill(free, Fixing.FREE);
            this.multiplier = (long) DEAR * model.mostPoints();
        }

        CoreSolution solve() {
            GreedyStart.of(model).ifPresent(greedy -> isTaken("start", greedy));
            double[] weightPrices = PriorityMatching.of(model, budget).prices();
            weightBound = bound.unplacedWeight(RowPrices.rounded(weightPrices), free);
            listener.proven("weight bound", weightBound, 0);
            var search = new PriceSearch(
                    columns,
                    new Shares(columns, 1, stayCosts(multiplier, true)),
                    Arrays.stream(weightPrices).map(price -> price * multiplier).toArray(),
                    4);
            search.run(MOST_STEPS, NEAR, budget.share(PRICING_SHARE));
            var softPrices = new SoftPrices(
                    RowPrices.rounded(finite(search.prices())),
                    multiplier * RowPrices.SCALE,
                    Coupling.none(model.problem()));
            var mean = MeanRange.whole(model.problem().policy());
            softBound = bound.soft(softPrices, weightBound, free, mean);
            listener.proven("soft bound", weightBound, softBound);
            place(new OpenClasses(model, columns, search), new BedQuotas(columns, search.amounts()), search.prices());
            if ((best == null || value.unplacedWeight() > weightBound) && !budget.isOver()) {
                var weightSearch =
                        new PriceSearch(columns, new Shares(columns, 0, stayCosts(1, false)), weightPrices, 4);
                weightSearch.run(MOST_STEPS, NEAR / 10, budget.share(PRICING_SHARE));
                double[] better = finite(weightSearch.prices());
                long betterBound = bound.unplacedWeight(RowPrices.rounded(better), free);
                Room.require(model, Math.max(betterBound, weightSearch.bound() - 0.5));
                if (betterBound > weightBound) {
                    weightPrices = better;
                    weightBound = betterBound;
                }
            }
            if (best == null) {
                throw new NothingPlacedException();
            }
            listener.proven("proof", weightBound, bound.soft(softPrices, value.unplacedWeight(), free, mean));
            var leaf = new BranchNode.Leaf(
                    RowPrices.rounded(weightPrices).toPrices(model.rows()),
                    softPrices.rows().toPrices(model.rows()),
                    softPrices.weightMultiplier());
            return new CoreSolution(best, leaf);
        }

        private double[] stayCosts(double perWeight, boolean withPoints) {
            return IntStream.range(0, model.candidates())
                    .mapToDouble(each -> model.mayStayUnplaced(each)
                            ? perWeight * model.weight(each) + (withPoints ? model.unplacedCost(each) : 0)
                            : Double.POSITIVE_INFINITY)
                    .toArray();
        }

        /** Prices of a round that asks too much grow without end; scaled down they prove as much of that. */
        private static double[] finite(double[] prices) {
            double most = Arrays.stream(prices).max().orElse(0);
            double scale = most > MOST_PRICE ? MOST_PRICE / most : 1;
            return Arrays.stream(prices).map(price -> price * scale).toArray();
        }

        /** Flow after flow: a class that stays too small is closed, beds that nobody took go where they are wanted. */
        private void place(OpenClasses classes, BedQuotas quotas, double[] prices) {
            var change = new ChangePrice(model, prices);
            for (int flows = 0; flows < MOST_FLOWS + change.mostMoves() && !budget.isOver(); flows++) {
                boolean[] isOpen = classes.isOpen().clone();
                long changePrice = change.points();
                int[] columnOf = NativeCall.within(
                                budget, () -> new FlowNetwork(columns, isOpen, quotas, changePrice).columnOf())
                        .orElse(null);
                if (columnOf == null) {
                    return;
                }
                int[] flown = columns.openingOf(columnOf);
                if (classes.closeTooSmall(flown)) {
                    continue;
                }
                var repair = new Repair(model, classes.isOpen(), flown);
                int[] repaired = repair.repaired();
                if (repair.broken() > 0 || leavesPinned(repaired)) {
                    if (!change.moves(flown) && !classes.closeSmallest(flown)) {
                        return;
                    }
                    continue;
                }
                boolean isBetter = isTaken("placing", repaired);
                if (isNear() || (!change.moves(flown) && !(isBetter && quotas.moveUntaken(columns.taken(columnOf))))) {
                    return;
                }
            }
        }

        /** Nearer to what is proven than another flow is worth. */
        private boolean isNear() {
            return value.unplacedWeight() == weightBound && value.points() - softBound <= NEAR_ENOUGH * value.points();
        }

        private boolean leavesPinned(int[] openingOf) {
            return IntStream.range(0, openingOf.length)
                    .anyMatch(candidate ->
                            openingOf[candidate] == PlacementProblem.NONE && !model.mayStayUnplaced(candidate));
        }

        /** Whether they are better than what was known, and are so kept. */
        private boolean isTaken(String phase, int[] openingOf) {
            SeparableValue found = SeparableValue.of(model, openingOf);
            boolean isBetter = found.compareTo(value) < 0;
            if (isBetter) {
                value = found;
                best = openingOf;
                listener.better(phase, openingOf);
            }
            return isBetter;
        }
    }
}
