package org.duikou.solve.flow.network;

import java.util.Arrays;
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
 * both sides, where another price of the mean keeps the bound from falling.
 */
final class MeanLeaves {
    private static final long MARGIN = RowPrices.SCALE / 4;
    /** From the last on no college's choices are priced so that another mean farther out could prove less. */
    private static final double[] TILTS = {0.01, 0.03, 0.1, 0.3, 1};

    private final SeparableModel model;
    private final PriceBound bound;
    private final Fixing[] free;
    private final SoftPrices prices;
    private final List<MeanRange> ranges;
    private List<Leaf> leaves = List.of();

    private record Leaf(MeanRange range, SoftPrices prices, long proven) {}

    /** @param mean that the prices were found for */
    MeanLeaves(SeparableModel model, SoftPrices prices, double mean) {
        this.model = model;
        this.bound = new PriceBound(model);
        this.free = new Fixing[model.openings()];
        Arrays.fill(free, Fixing.FREE);
        this.prices = prices;
        MeanRange whole = MeanRange.whole(model.problem().policy());
        long from = Math.round(mean * RowPrices.SCALE) - MARGIN;
        long to = from + 2 * MARGIN;
        boolean isOne = !prices.coupling().movesWithMean() || from <= whole.from() || to >= whole.to();
        this.ranges = isOne
                ? List.of(whole)
                : List.of(whole.below(from), whole.above(from).below(to), whole.above(to));
    }

    /**
     * Least points of placements of at most that unplaced weight. The outer leaves are tilted until they prove as much as
     * the middle one.
     */
    long fit(long weight) {
        Leaf middle = leaf(ranges.get(ranges.size() / 2), prices, weight);
        leaves = ranges.size() == 1
                ? List.of(middle)
                : List.of(
                        fitted(ranges.get(0), 1, weight, middle.proven),
                        middle,
                        fitted(ranges.get(2), -1, weight, middle.proven));
        return leaves.stream().mapToLong(Leaf::proven).min().orElseThrow();
    }

    private Leaf leaf(MeanRange range, SoftPrices tilted, long weight) {
        return new Leaf(range, tilted, bound.soft(tilted, weight, free, range));
    }

    private Leaf fitted(MeanRange range, int sign, long weight, long enough) {
        Leaf best = leaf(range, prices, weight);
        for (int at = 0; at < TILTS.length && best.proven < enough; at++) {
            long tilt = Math.round(sign
                    * TILTS[at]
                    * RowPrices.SCALE
                    * model.problem().policy().fairnessWeight());
            var tilted = new SoftPrices(
                    prices.rows(), prices.weightMultiplier(), prices.coupling().withMean(tilt));
            Leaf leaf = leaf(range, tilted, weight);
            best = leaf.proven > best.proven ? leaf : best;
        }
        return best;
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
