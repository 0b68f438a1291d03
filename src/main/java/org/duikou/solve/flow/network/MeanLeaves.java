package org.duikou.solve.flow.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.duikou.proposal.BranchNode;
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
    private static final double[] TILTS = {0, 0.01, 0.03, 0.1, 0.3, 1};

    private final SeparableModel model;
    private final PriceBound bound;
    private final Fixing[] free;
    private final SoftPrices prices;
    private final List<Leaf> leaves = new ArrayList<>();

    private record Leaf(MeanRange range, SoftPrices prices) {}

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
        if (!prices.coupling().movesWithMean() || from <= whole.from() || to >= whole.to()) {
            leaves.add(new Leaf(whole, prices));
        } else {
            leaves.add(new Leaf(whole.below(from), prices));
            leaves.add(new Leaf(whole.above(from).below(to), prices));
            leaves.add(new Leaf(whole.above(to), prices));
        }
    }

    /** Least points of placements of at most that unplaced weight, as proven so far. */
    long soft(long weight) {
        return leaves.stream()
                .mapToLong(leaf -> bound.soft(leaf.prices, weight, free, leaf.range))
                .min()
                .orElseThrow();
    }

    /** Tilts the outer leaves until they prove as much as the middle one of placements of that unplaced weight. */
    void fit(long weight) {
        if (leaves.size() == 3) {
            long enough = bound.soft(prices, weight, free, leaves.get(1).range);
            leaves.set(0, fitted(leaves.get(0).range, 1, weight, enough));
            leaves.set(2, fitted(leaves.get(2).range, -1, weight, enough));
        }
    }

    private Leaf fitted(MeanRange range, int sign, long weight, long enough) {
        SoftPrices best = prices;
        long most = -1;
        for (int at = 0; at < TILTS.length && most < enough; at++) {
            long tilt = Math.round(sign
                    * TILTS[at]
                    * RowPrices.SCALE
                    * model.problem().policy().fairnessWeight());
            var tilted = new SoftPrices(
                    prices.rows(), prices.weightMultiplier(), prices.coupling().withMean(tilt));
            long proven = bound.soft(tilted, weight, free, range);
            if (proven > most) {
                most = proven;
                best = tilted;
            }
        }
        return new Leaf(range, best);
    }

    /** The tree with these prices of the unplaced weight in every leaf. */
    BranchNode tree(RowPrices weightPrices) {
        BranchNode tree = leaf(leaves.get(leaves.size() - 1), weightPrices);
        for (int at = leaves.size() - 2; at >= 0; at--) {
            tree = new BranchNode.MeanBranch(leaves.get(at).range.to(), leaf(leaves.get(at), weightPrices), tree);
        }
        return tree;
    }

    private BranchNode.Leaf leaf(Leaf leaf, RowPrices weightPrices) {
        return new BranchNode.Leaf(
                weightPrices.toPrices(model.rows()),
                leaf.prices.rows().toPrices(model.rows()),
                leaf.prices.weightMultiplier(),
                leaf.prices.coupling().toPrices(model.problem()));
    }
}
