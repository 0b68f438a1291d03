package org.duikou.solve.bound;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.duikou.problem.CapacityRows;
import org.duikou.proposal.BranchNode;
import org.duikou.proposal.Prices;
import org.duikou.solve.SeparableModel;
import org.duikou.vocabulary.RowKey;
import org.jspecify.annotations.Nullable;

/**
 * What a whole tree proves: the least weight bound of its leaves, and the least soft bound of those leaves that can
 * hold placements of at most the given unplaced weight.
 */
public final class TreeBound {
    private final SeparableModel model;
    private final PriceBound bound;
    private final Map<RowKey, Integer> rowByKey = new HashMap<>();
    private final long weight;
    private long unplacedWeightBound = Long.MAX_VALUE;
    private long softBound = Long.MAX_VALUE;
    /** Of the last leaf: leaves that differ in their mean alone share it. */
    private @Nullable Prices weightPrices;

    private long weightOfPrices;

    private TreeBound(SeparableModel model, long weight) {
        this.model = model;
        this.bound = new PriceBound(model);
        this.weight = weight;
        CapacityRows rows = model.rows();
        for (int row = 0; row < rows.size(); row++) {
            rowByKey.put(rows.row(row).key(), row);
        }
    }

    /** @param weight unplaced weight of the placements to be bounded */
    public static TreeBound of(SeparableModel model, BranchNode tree, long weight) {
        var treeBound = new TreeBound(model, weight);
        Fixing[] fixings = new Fixing[model.openings()];
        Arrays.fill(fixings, Fixing.FREE);
        treeBound.visit(tree, fixings, MeanRange.whole(model.problem().policy()));
        return treeBound;
    }

    public long unplacedWeight() {
        return unplacedWeightBound;
    }

    public long soft() {
        return softBound;
    }

    private void visit(BranchNode node, Fixing[] fixings, MeanRange mean) {
        if (node instanceof BranchNode.Branch branch) {
            int orderClass = model.problem().openingNumber(branch.orderClass());
            fix(fixings, orderClass, Fixing.CLOSED);
            visit(branch.closed(), fixings, mean);
            fix(fixings, orderClass, Fixing.OPEN);
            visit(branch.open(), fixings, mean);
            fix(fixings, orderClass, Fixing.FREE);
        } else if (node instanceof BranchNode.MeanBranch branch) {
            visit(branch.below(), fixings, mean.below(branch.mean()));
            visit(branch.above(), fixings, mean.above(branch.mean()));
        } else if (node instanceof BranchNode.Leaf leaf) {
            visitLeaf(leaf, fixings, mean);
        }
    }

    private void visitLeaf(BranchNode.Leaf leaf, Fixing[] fixings, MeanRange mean) {
        long leafWeight = weight(leaf.weightPrices(), fixings);
        unplacedWeightBound = Math.min(unplacedWeightBound, leafWeight);
        if (leafWeight <= weight) {
            var prices = new SoftPrices(
                    dense(leaf.softPrices()),
                    leaf.weightMultiplier(),
                    Coupling.of(model.problem(), leaf.couplingPrices()));
            softBound = Math.min(softBound, bound.soft(prices, weight, fixings, mean));
        }
    }

    private void fix(Fixing[] fixings, int orderClass, Fixing fixing) {
        fixings[orderClass] = fixing;
        weightPrices = null;
    }

    private long weight(Prices prices, Fixing[] fixings) {
        if (!prices.equals(weightPrices)) {
            weightPrices = prices;
            weightOfPrices = bound.unplacedWeight(dense(prices), fixings);
        }
        return weightOfPrices;
    }

    private RowPrices dense(Prices prices) {
        long[] price = new long[rowByKey.size()];
        prices.byRow().forEach((key, each) -> price[rowByKey.get(key)] = each);
        return RowPrices.of(price);
    }
}
