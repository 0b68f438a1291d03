package org.duikou.solve.bound;

import java.util.function.LongUnaryOperator;
import org.duikou.proposal.BranchNode;
import org.duikou.solve.SeparableModel;

/** What the tree of one part of a round proves of the part's students. */
final class PartBound {
    private final SeparableModel model;
    private final PriceBound bound;
    private final BranchNode tree;
    private long unplacedWeight = Long.MAX_VALUE;
    private long price;
    private long soft;

    PartBound(SeparableModel model, PriceBound bound, BranchNode tree) {
        this.model = model;
        this.bound = bound;
        this.tree = tree;
        new TreeWalk(model, bound, this::weigh).through(tree);
    }

    private void weigh(BranchNode.Leaf leaf, long weight, LongUnaryOperator softWithin) {
        unplacedWeight = Math.min(unplacedWeight, weight);
        price = Math.max(price, -Math.floorDiv(-leaf.weightMultiplier(), RowPrices.SCALE));
    }

    long unplacedWeight() {
        return unplacedWeight;
    }

    /** Points that any leaf prices a unit of unplaced weight at, rounded up. */
    long price() {
        return price;
    }

    /**
     * Least points and price of the unplaced weight above the part's least, together.
     *
     * @param unitPrice points a unit, no leaf of the round prices it higher
     * @param spare what the round leaves unplaced above the least of all parts; leaves that need more do not count
     */
    long soft(long unitPrice, long spare) {
        soft = Long.MAX_VALUE;
        new TreeWalk(model, bound, (leaf, weight, softWithin) -> {
                    long above = weight - unplacedWeight;
                    if (above <= spare) {
                        long priced = Math.multiplyExact(unitPrice, above);
                        soft = Math.min(soft, Math.addExact(softWithin.applyAsLong(weight), priced));
                    }
                })
                .through(tree);
        return soft == Long.MAX_VALUE ? 0 : soft;
    }
}
