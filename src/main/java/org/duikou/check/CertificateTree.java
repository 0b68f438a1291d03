package org.duikou.check;

import java.util.HashMap;
import java.util.Map;
import java.util.function.LongUnaryOperator;
import org.duikou.proposal.BranchNode;
import org.duikou.proposal.CouplingPrices;
import org.duikou.proposal.Prices;

/**
 * The leaves of a tree over the whole round or one part of it, and what each proves. A branch on what is no order class,
 * or on one that its path has already decided, or on a mean outside what its path leaves, proves nothing; nor do
 * coupling prices beyond their limits.
 */
final class CertificateTree {
    private final Separable round;
    private final long scale;
    private final Extent extent;
    private final TreeFaults faults;
    private final Map<WeightProof, Long> weightBounds = new HashMap<>();
    private final CouplingRules couplingRules;
    private final CouplingCharges uncoupled;
    private final Fixings fixings = new Fixings();

    interface Visitor {
        /**
         * One leaf.
         *
         * @param weight least unplaced weight in it
         * @param softWithin fewest points there, by an unplaced weight that they stay within
         */
        void visit(BranchNode.Leaf leaf, long weight, LongUnaryOperator softWithin);
    }

    CertificateTree(Separable round, long scale, Extent extent, TreeFaults faults) {
        this.round = round;
        this.scale = scale;
        this.extent = extent;
        this.faults = faults;
        this.couplingRules = new CouplingRules(round.index(), scale, faults.brokenCoupling());
        this.uncoupled = new CouplingCharges(round, scale, CouplingPrices.NONE);
    }

    /** @throws ArithmeticException when a figure exceeds 64 bits */
    void walk(BranchNode tree, Visitor visitor) {
        walk(tree, MeanInterval.whole(round.index().policy(), scale), visitor);
    }

    private void walk(BranchNode node, MeanInterval mean, Visitor visitor) {
        if (node instanceof BranchNode.Leaf leaf) {
            visitLeaf(leaf, mean, visitor);
        } else if (node instanceof BranchNode.Branch branch) {
            walkBranch(branch, mean, visitor);
        } else if (node instanceof BranchNode.MeanBranch branch) {
            walkMeanBranch(branch, mean, visitor);
        } else {
            faults.addParts("parts", "不在树根", "lie below the root");
        }
    }

    private void walkBranch(BranchNode.Branch branch, MeanInterval mean, Visitor visitor) {
        int orderClass = round.index().find(branch.orderClass());
        if (orderClass == RoundIndex.NONE || round.index().opening(orderClass).isPost()) {
            faults.addBranch(branch.orderClass(), "它不是本批次的订单班", "which is no order class of this round");
        } else if (fixings.isFixed(orderClass)) {
            faults.addBranch(branch.orderClass(), "该路径上已分支过", "on which its path has already branched");
        } else {
            fixings.close(orderClass);
            walk(branch.closed(), mean, visitor);
            fixings.open(orderClass);
            walk(branch.open(), mean, visitor);
            fixings.free(orderClass);
        }
    }

    private void walkMeanBranch(BranchNode.MeanBranch branch, MeanInterval mean, Visitor visitor) {
        if (!extent.isWhole()) {
            faults.addParts("mean " + branch.mean(), "在一个部分内分支", "branches within a part");
        } else if (mean.isWithin(branch.mean())) {
            walk(branch.below(), mean.below(branch.mean()), visitor);
            walk(branch.above(), mean.above(branch.mean()), visitor);
        } else {
            faults.addBranch(
                    "mean " + branch.mean(),
                    "该路径只容严格介于 " + mean + " 两端之间的值",
                    "whose path leaves only what is strictly within " + mean);
        }
    }

    private void visitLeaf(BranchNode.Leaf leaf, MeanInterval mean, Visitor visitor) {
        RowPrices softPrices = RowPrices.of(leaf.softPrices(), round.limits(), faults.unknownRows());
        couplingRules.addBroken(leaf.couplingPrices());
        visitor.visit(leaf, weightBound(leaf.weightPrices()), within -> {
            var charges = new CouplingCharges(round, scale, leaf.couplingPrices());
            return new LeafBound(round, extent, softPrices, fixings, charges)
                    .soft(scale, leaf.weightMultiplier(), within, mean);
        });
    }

    /** Leaves that only the mean tells apart often share their proof. */
    private long weightBound(Prices weightPrices) {
        return weightBounds.computeIfAbsent(new WeightProof(fixings.copy(), weightPrices), proof -> {
            RowPrices prices = RowPrices.of(weightPrices, round.limits(), faults.unknownRows());
            return new LeafBound(round, extent, prices, fixings, uncoupled).unplacedWeight(scale);
        });
    }

    private record WeightProof(Fixings fixings, Prices prices) {}
}
