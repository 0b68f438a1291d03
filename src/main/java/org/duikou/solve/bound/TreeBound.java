package org.duikou.solve.bound;

import java.util.function.LongUnaryOperator;
import org.duikou.proposal.BranchNode;
import org.duikou.solve.SeparableModel;

/**
 * What a whole tree proves: the least weight bound of its leaves, and the least soft bound of those leaves that can
 * hold placements of at most the given unplaced weight. Of parts, their sums.
 */
public final class TreeBound {
    private final long weight;
    private long unplacedWeightBound = Long.MAX_VALUE;
    private long softBound = Long.MAX_VALUE;

    private TreeBound(long weight) {
        this.weight = weight;
    }

    /** @param weight unplaced weight of the placements to be bounded */
    public static TreeBound of(SeparableModel model, BranchNode tree, long weight) {
        var bound = new TreeBound(weight);
        if (tree instanceof BranchNode.Parts parts) {
            var sums = PartsBound.of(model, parts, weight);
            bound.unplacedWeightBound = sums.unplacedWeight();
            bound.softBound = sums.soft();
        } else {
            new TreeWalk(model, new PriceBound(model), bound::add).through(tree);
        }
        return bound;
    }

    private void add(BranchNode.Leaf leaf, long leafWeight, LongUnaryOperator softWithin) {
        unplacedWeightBound = Math.min(unplacedWeightBound, leafWeight);
        if (leafWeight <= weight) {
            softBound = Math.min(softBound, softWithin.applyAsLong(weight));
        }
    }

    public long unplacedWeight() {
        return unplacedWeightBound;
    }

    public long soft() {
        return softBound;
    }
}
