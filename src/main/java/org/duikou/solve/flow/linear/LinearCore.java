package org.duikou.solve.flow.linear;

import java.util.function.IntPredicate;
import org.duikou.solve.InfeasibleRoundException;
import org.duikou.solve.SeparableModel;
import org.duikou.solve.SeparableValue;
import org.duikou.solve.SolveBudget;
import org.duikou.solve.bound.PriceBound;
import org.duikou.solve.bound.RowPrices;
import org.duikou.solve.flow.CoreListener;
import org.duikou.solve.flow.CoreSolution;
import org.duikou.solve.flow.ExactCore;
import org.jspecify.annotations.Nullable;

/**
 * Exact core by linear programming: root prices bound the round, the integer program over the pairs of small reduced
 * cost finds placements, and a tree over order classes lifts the bound to their value.
 *
 * <p>Exact once the pairs left out have reduced costs above value minus bound, which takes one or two integer programs;
 * a small round is solved over all pairs at once.
 */
public final class LinearCore implements ExactCore {
    private static final int SMALL_ROUND_PAIRS = 40_000;
    private static final long FIRST_POINTS_LEFT = 20;
    private static final long WIDER = 3;
    private static final int MOST_REGIONS = 2_000;
    private static final double PLACING_SHARE = 0.6;

    @Override
    public CoreSolution solve(SeparableModel model, SolveBudget budget, CoreListener listener) {
        try (var prices = new PriceProgram(model)) {
            return new Run(model, prices, budget, listener).solve();
        }
    }

    private static final class Run {
        private final SeparableModel model;
        private final PriceProgram prices;
        private final SolveBudget budget;
        private final CoreListener listener;
        private final ChoiceProgram choices;
        private int @Nullable [] best;
        private SeparableValue value = new SeparableValue(Long.MAX_VALUE, Long.MAX_VALUE);

        Run(SeparableModel model, PriceProgram prices, SolveBudget budget, CoreListener listener) {
            this.model = model;
            this.prices = prices;
            this.budget = budget;
            this.listener = listener;
            this.choices = new ChoiceProgram(model);
        }

        CoreSolution solve() {
            RowPrices weightPrices = prices.weightPrices(budget);
            long weightBound =
                    new PriceBound(model).unplacedWeight(weightPrices, Region.nothingFixed(model.openings()));
            requireRoom(weightBound);
            listener.proven("weight bound", weightBound, 0);
            Region root = prices.root(weightBound, budget);
            listener.proven("soft bound", weightBound, root.softBound);
            place(root, weightBound, budget.share(PLACING_SHARE));
            int[] placements = best;
            if (placements == null) {
                throw new IllegalStateException("No placements were found within the limit.");
            }
            ClassTree tree = prove(root, weightBound);
            return new CoreSolution(
                    placements, tree.toCertificate(weightPrices.toPrices(model.rows())), weightBound, tree.softBound());
        }

        /** Widens the set of pairs until no pair left out could be in better placements. */
        private void place(Region root, long weightBound, SolveBudget share) {
            var reduced = new ReducedCosts(model, root);
            long left = model.size() <= SMALL_ROUND_PAIRS ? ReducedCosts.EVERY_PAIR : FIRST_POINTS_LEFT;
            while (place(reduced.within(left), share) && left < ReducedCosts.EVERY_PAIR) {
                long needed = pointsThatCouldMatter(root, weightBound);
                if (left >= needed) {
                    break;
                }
                left = Math.min(needed, WIDER * left);
            }
            if (best == null && left == ReducedCosts.EVERY_PAIR && !share.isOver()) {
                throw infeasible();
            }
        }

        private long pointsThatCouldMatter(Region root, long weightBound) {
            return value.unplacedWeight() > weightBound ? ReducedCosts.EVERY_PAIR : value.points() - root.softBound;
        }

        /** Leaving everyone unplaced costs less than the bound: prices prove that nothing keeps the minimum sizes. */
        private void requireRoom(long weightBound) {
            long everyone = 0;
            for (int candidate = 0; candidate < model.candidates(); candidate++) {
                everyone += model.weight(candidate);
            }
            if (weightBound > everyone) {
                throw infeasible();
            }
        }

        private static InfeasibleRoundException infeasible() {
            return new InfeasibleRoundException(
                    "No set of placements keeps every seat, share, bed, pin and minimum size."
                            + "\nMaybe an order class that must open has too few students.");
        }

        /** Whether the integer program was solved to the end. */
        private boolean place(IntPredicate isIncluded, SolveBudget share) {
            ChoiceProgram.Answer answer = choices.solve(isIncluded, weightPoints(), share);
            if (answer.openingOf() != null) {
                SeparableValue found = SeparableValue.of(model, answer.openingOf());
                if (found.compareTo(value) < 0) {
                    value = found;
                    best = answer.openingOf();
                    listener.better("placing", answer.openingOf());
                }
            }
            return answer.proven();
        }

        private ClassTree prove(Region root, long weightBound) {
            listener.proven("proof", weightBound, root.softBound);
            Region base = root;
            if (value.unplacedWeight() != weightBound) {
                base = prices.root(value.unplacedWeight(), budget);
            }
            var tree = new ClassTree(model, prices, base);
            tree.prove(value.points(), MOST_REGIONS, budget);
            listener.proven("proof", weightBound, tree.softBound());
            return tree;
        }

        /** More than any exchange of placements could win in points. */
        private double weightPoints() {
            int most = 1;
            for (int pair = 0; pair < model.size(); pair++) {
                most = Math.max(most, model.cost(pair));
            }
            return 20.0 * most;
        }
    }
}
