package org.duikou.solve.bound;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongUnaryOperator;
import org.duikou.problem.CapacityRows;
import org.duikou.proposal.BranchNode;
import org.duikou.proposal.Prices;
import org.duikou.solve.SeparableModel;
import org.duikou.vocabulary.RowKey;
import org.jspecify.annotations.Nullable;

/** The way from leaf to leaf of a tree that has no parts, with what each leaf proves. */
final class TreeWalk {
    private final SeparableModel model;
    private final PriceBound bound;
    private final Visitor visitor;
    private final Map<RowKey, Integer> rowByKey = new HashMap<>();
    /** Of the last leaf: leaves that differ in their mean alone share it. */
    private @Nullable Prices weightPrices;

    private long weightOfPrices;

    interface Visitor {
        /**
         * One leaf.
         *
         * @param weight least unplaced weight in the leaf
         * @param softWithin least points there by an unplaced weight that they stay within
         */
        void visit(BranchNode.Leaf leaf, long weight, LongUnaryOperator softWithin);
    }

    TreeWalk(SeparableModel model, PriceBound bound, Visitor visitor) {
        this.model = model;
        this.bound = bound;
        this.visitor = visitor;
        CapacityRows rows = model.rows();
        for (int row = 0; row < rows.size(); row++) {
            rowByKey.put(rows.row(row).key(), row);
        }
    }

    void through(BranchNode tree) {
        Fixing[] fixings = new Fixing[model.openings()];
        Arrays.fill(fixings, Fixing.FREE);
        visit(tree, fixings, MeanRange.whole(model.problem().policy()));
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
            visitor.visit(
                    leaf,
                    weight(leaf.weightPrices(), fixings),
                    within -> bound.soft(prices(leaf), within, fixings, mean));
        } else {
            throw new IllegalArgumentException("Parts lie within a tree, expected parts of the whole round alone.");
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

    private SoftPrices prices(BranchNode.Leaf leaf) {
        return new SoftPrices(
                dense(leaf.softPrices()), leaf.weightMultiplier(), Coupling.of(model.problem(), leaf.couplingPrices()));
    }

    private RowPrices dense(Prices prices) {
        long[] price = new long[rowByKey.size()];
        prices.byRow().forEach((key, each) -> price[rowByKey.get(key)] = each);
        return RowPrices.of(price);
    }
}
