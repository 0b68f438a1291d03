package org.duikou.solve.flow.linear;

import java.util.Objects;
import java.util.function.IntPredicate;
import org.duikou.solve.NothingPlacedException;
import org.duikou.solve.SeparableModel;
import org.duikou.solve.SeparableValue;
import org.duikou.solve.SolveBudget;
import org.duikou.solve.flow.CoreListener;
import org.duikou.solve.flow.CoreSolution;
import org.duikou.solve.flow.ExactCore;
import org.duikou.solve.flow.Guide;
import org.duikou.solve.flow.Room;
import org.duikou.solve.flow.block.Blocks;
import org.duikou.vocabulary.Policy;
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
    private static final double PLACING_SHARE = 0.6;
    private static final double BLOCKS_SHARE = 0.7;
    private static final long FIRST_COUPLED_POINTS = 30;
    private static final double NEAR = 0.9995;
    private static final long KNOWN_POINTS = 20;

    private final @Nullable CoreSolution known;

    private LinearCore(@Nullable CoreSolution known) {
        this.known = known;
    }

    /** Knows nothing of the round. */
    public static LinearCore afresh() {
        return new LinearCore(null);
    }

    /** Goes on from placements and prices of the separable components, where their unplaced weight is proven. */
    public static LinearCore from(CoreSolution known) {
        return new LinearCore(known);
    }

    @Override
    public CoreSolution solve(SeparableModel model, SolveBudget budget, CoreListener listener) {
        KnownPrices prices = known == null ? null : KnownPrices.of(model, known).orElse(null);
        if (prices == null) {
            try (var program = new PriceProgram(model)) {
                return new Run(model, new ClassTree(model, program), budget, listener).solve();
            }
        }
        var near = new ReducedCosts(model, prices.guide(model)).within(KNOWN_POINTS);
        try (var program = new PriceProgram(model, near)) {
            return new Run(model, new ClassTree(model, program), budget, listener).solveFrom(prices);
        }
    }

    private static final class Run {
        private final SeparableModel model;
        private final ClassTree tree;
        private final SolveBudget budget;
        private final CoreListener listener;
        private final ChoiceProgram choices;
        private long pointsLeft;
        private @Nullable ReducedCosts reduced;
        private int @Nullable [] best;
        private SeparableValue value = new SeparableValue(Long.MAX_VALUE, Long.MAX_VALUE);

        Run(SeparableModel model, ClassTree tree, SolveBudget budget, CoreListener listener) {
            this.model = model;
            this.tree = tree;
            this.budget = budget;
            this.listener = listener;
            this.choices = new ChoiceProgram(model);
            this.pointsLeft = isSmall() ? ReducedCosts.EVERY_PAIR : FIRST_POINTS_LEFT;
        }

        CoreSolution solve() {
            tree.priceWeight(budget);
            Room.require(model, tree.weightBound());
            listener.proven("weight bound", tree.weightBound(), 0);
            place(tree.weightBound(), budget.share(PLACING_SHARE));
            if (best != null && value.unplacedWeight() > tree.weightBound()) {
                settleWeight(budget.share(PLACING_SHARE));
            }
            return proven();
        }

        CoreSolution solveFrom(KnownPrices known) {
            best = known.openingOf();
            value = known.value();
            tree.adopt(known.ofWeight(), known.ofPoints(), value.unplacedWeight());
            tellBound("soft bound", value.unplacedWeight());
            place(value.unplacedWeight(), budget.share(PLACING_SHARE));
            return proven();
        }

        private CoreSolution proven() {
            int[] placements = best;
            if (placements == null) {
                throw new NothingPlacedException();
            }
            if (isCoupled()) {
                placements = coupled(placements);
            } else {
                tree.proveSoft(value.unplacedWeight(), value.points(), budget);
            }
            tellBound("proof", value.unplacedWeight());
            return new CoreSolution(placements, tree.toCertificate());
        }

        private void tellBound(String phase, long weight) {
            long soft = tree.softBound(weight);
            listener.proven(phase, tree.weightBound(), soft);
            listener.bounded(tree.toCertificate(), tree.weightBound(), soft);
        }

        private boolean isCoupled() {
            Policy policy = model.problem().policy();
            return policy.companion() > 0 || policy.fairnessWeight() > 0;
        }

        private boolean isSmall() {
            return model.size() <= SMALL_ROUND_PAIRS;
        }

        /** Better placements for the whole objective, and the prices that bound it. */
        private int[] coupled(int[] separable) {
            long weight = value.unplacedWeight();
            var start = new CoupledStart(model, separable);
            ReducedCosts costs = Objects.requireNonNull(reduced);
            long first = isSmall() ? ReducedCosts.EVERY_PAIR : FIRST_COUPLED_POINTS;
            try (var program = new CoupledProgram(model, costs, first, weight, start.mean())) {
                Guide guide = tree.priceCoupled(program, weight, budget);
                tellBound("coupled bound", weight);
                start.improve(guide, weight, budget.share(PLACING_SHARE));
                listener.better("coupled", start.openingOf());
                SolveBudget share = budget.share(BLOCKS_SHARE);
                start.take(new Blocks(model, guide, start.openingOf())
                        .improve(share, found -> listener.better("blocks", found)));
                tree.proveCoupled(program, weight, (long) (start.points() * NEAR), budget);
            }
            return start.openingOf();
        }

        /** Widens the set of pairs until no pair left out could be in better placements of that unplaced weight. */
        private void place(long weight, SolveBudget share) {
            tree.priceSoft(weight, budget);
            tellBound("soft bound", weight);
            var costs = new ReducedCosts(model, tree.guide());
            reduced = costs;
            if (best != null) {
                pointsLeft = Math.min(pointsLeft, pointsThatCouldMatter(weight));
            }
            boolean ended = pointsLeft == 0 || take(choices.solve(costs.within(pointsLeft), weightPoints(), share));
            while (ended && widens(pointsThatCouldMatter(weight))) {
                ended = take(choices.solve(costs.within(pointsLeft), weightPoints(), share));
            }
            if (best == null && ended) {
                throw Room.none();
            }
        }

        private long pointsThatCouldMatter(long weight) {
            if (best == null) {
                return ReducedCosts.EVERY_PAIR;
            }
            return value.unplacedWeight() > weight ? pointsLeft : value.points() - tree.softBound(weight);
        }

        private boolean widens(long needed) {
            boolean isWider = needed > pointsLeft;
            if (isWider) {
                pointsLeft = best == null ? needed : Math.min(needed, WIDER * pointsLeft);
            }
            return isWider;
        }

        /** The points may have outbid the weight, and order classes may hide how much of it there must be. */
        private void settleWeight(SolveBudget share) {
            do {
                lighten(share);
                tree.proveWeight(value.unplacedWeight(), share);
                listener.proven("weight proof", tree.weightBound(), 0);
            } while (value.unplacedWeight() > tree.weightBound() && !share.isOver() && widens(ReducedCosts.EVERY_PAIR));
            if (pointsLeft < ReducedCosts.EVERY_PAIR) {
                place(value.unplacedWeight(), share);
            } else {
                tree.priceSoft(value.unplacedWeight(), budget);
            }
        }

        /** Asks for less weight alone, then for the fewest points at that weight. */
        private void lighten(SolveBudget share) {
            IntPredicate included = Objects.requireNonNull(reduced).within(pointsLeft);
            long before = value.unplacedWeight();
            take(choices.leastWeight(included, before - 1, share));
            if (value.unplacedWeight() < before) {
                take(choices.fewestPoints(included, value.unplacedWeight(), share));
            }
        }

        /** Whether the integer program was solved to the end; keeps what is better. */
        private boolean take(ChoiceProgram.Answer answer) {
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

        /** Enough in most rounds; where points still outbid the weight, the weight is settled alone. */
        private double weightPoints() {
            return 20.0 * model.mostPoints();
        }
    }
}
