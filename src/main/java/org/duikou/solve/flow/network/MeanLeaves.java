package org.duikou.solve.flow.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.duikou.proposal.BranchNode;
import org.duikou.proposal.Prices;
import org.duikou.solve.SeparableModel;
import org.duikou.solve.bound.Fixing;
import org.duikou.solve.bound.MeanRange;
import org.duikou.solve.bound.PriceBound;
import org.duikou.solve.bound.RowPrices;
import org.duikou.solve.bound.SoftPrices;

/**
 * What soft prices prove wherever the mean choice cost lies: about the mean that they were found for, and beyond it on
 * both sides, where a price of the mean keeps the bound from falling. A side is split where no one price does for all of
 * it: near the mean a small one, far from it a larger one.
 */
final class MeanLeaves {
    private static final long MARGIN = RowPrices.SCALE / 4;
    /** Prices of the mean as fractions of the fairness weight. */
    private static final double[] TILTS = {0, 0.003, 0.01, 0.03, 0.1, 0.3, 1};

    private static final int MOST_SPLITS = 3;
    /** An outer leaf need not prove the last bit that the middle one does. */
    private static final double AS_MUCH = 1 - 2e-5;

    private final SeparableModel model;
    private final PriceBound bound;
    private final Fixing[] free;
    private final SoftPrices prices;
    private final MeanRange whole;
    private final long mean;
    private List<Leaf> leaves = List.of();

    private record Leaf(MeanRange range, SoftPrices prices, long proven) {}

    /** @param mean that the prices were found for */
    MeanLeaves(SeparableModel model, SoftPrices prices, double mean) {
        this.model = model;
        this.bound = new PriceBound(model);
        this.free = new Fixing[model.openings()];
        Arrays.fill(free, Fixing.FREE);
        this.prices = prices;
        this.whole = MeanRange.whole(model.problem().policy());
        this.mean = Math.round(mean * RowPrices.SCALE);
    }

    /** Least points of placements of at most that unplaced weight. */
    long fit(long weight) {
        long from = mean - MARGIN;
        long to = mean + MARGIN;
        if (!prices.coupling().movesWithMean() || from <= whole.from() || to >= whole.to()) {
            leaves = List.of(leaf(whole, weight));
        } else {
            Leaf middle = leaf(new MeanRange(from, to), weight);
            var outer = new Outer(weight, (long) (AS_MUCH * middle.proven));
            List<Leaf> all = new ArrayList<>(outer.cover(from, whole.from(), 0));
            Collections.reverse(all);
            all.add(middle);
            all.addAll(outer.cover(to, whole.to(), 0));
            leaves = all;
        }
        return leaves.stream().mapToLong(Leaf::proven).min().orElseThrow();
    }

    private Leaf leaf(MeanRange range, long weight) {
        return new Leaf(range, prices, bound.soft(prices, weight, free, range));
    }

    /** The leaves of one side, from the end that is nearer to the mean outwards. */
    private final class Outer {
        private final long weight;
        private final long enough;

        Outer(long weight, long enough) {
            this.weight = weight;
            this.enough = enough;
        }

        List<Leaf> cover(long near, long far, int splits) {
            Leaf best = best(near, far);
            long split = between(near, far);
            if (best.proven >= enough || splits == MOST_SPLITS || split == near || split == far) {
                return List.of(best);
            }
            List<Leaf> both = new ArrayList<>(cover(near, split, splits + 1));
            both.addAll(cover(split, far, splits + 1));
            return both;
        }

        /** As many times as far from the mean as the near end as the far end is from it. */
        private long between(long near, long far) {
            double distance = Math.sqrt((double) (near - mean) * (far - mean));
            return mean + Math.round(Math.signum((double) far - mean) * distance);
        }

        /** The bound is concave in the mean: least at an end. Dearer means prove less at the near end in the end. */
        private Leaf best(long near, long far) {
            var range = new MeanRange(Math.min(near, far), Math.max(near, far));
            Leaf best = new Leaf(range, prices, Long.MIN_VALUE);
            long before = Long.MIN_VALUE;
            for (double tilt : TILTS) {
                SoftPrices tilted = tilted(Math.signum((double) near - far) * tilt);
                long atNear = at(near, tilted);
                if (best.proven >= enough || (atNear < enough && atNear < before)) {
                    return best;
                }
                before = atNear;
                long proven = Math.min(atNear, at(far, tilted));
                best = proven > best.proven ? new Leaf(range, tilted, proven) : best;
            }
            return best;
        }

        private SoftPrices tilted(double tilt) {
            long more =
                    Math.round(tilt * RowPrices.SCALE * model.problem().policy().fairnessWeight());
            return new SoftPrices(
                    prices.rows(), prices.weightMultiplier(), prices.coupling().withMean(more));
        }

        private long at(long mean, SoftPrices tilted) {
            return bound.soft(tilted, weight, free, new MeanRange(mean, mean));
        }
    }

    /** The tree with these prices of the unplaced weight in every leaf. */
    BranchNode tree(RowPrices ofWeight) {
        Prices weightPrices = ofWeight.toPrices(model.rows());
        BranchNode tree = leaf(leaves.get(leaves.size() - 1), weightPrices);
        for (int at = leaves.size() - 2; at >= 0; at--) {
            tree = new BranchNode.MeanBranch(leaves.get(at).range.to(), leaf(leaves.get(at), weightPrices), tree);
        }
        return tree;
    }

    private BranchNode.Leaf leaf(Leaf leaf, Prices weightPrices) {
        return new BranchNode.Leaf(
                weightPrices,
                leaf.prices.rows().toPrices(model.rows()),
                leaf.prices.weightMultiplier(),
                leaf.prices.coupling().toPrices(model.problem()));
    }
}
