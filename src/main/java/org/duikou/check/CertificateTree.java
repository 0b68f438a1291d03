package org.duikou.check;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.duikou.proposal.BranchNode;
import org.duikou.proposal.Certificate;
import org.duikou.proposal.CouplingPrices;
import org.duikou.proposal.Prices;
import org.duikou.vocabulary.RowKey;

/**
 * What the whole tree of a certificate proves: the least bound of its leaves. A branch on what is no order class, or on
 * one that its path has already decided, or on a mean outside what its path leaves, proves nothing; nor do coupling
 * prices beyond their limits.
 */
final class CertificateTree {
    private final Separable round;
    private final Certificate certificate;
    private final Findings findings;
    private final TreeSet<RowKey> unknownRows = new TreeSet<>();
    private final Set<Violation> brokenCoupling = new LinkedHashSet<>();
    private final Map<WeightProof, Long> weightBounds = new HashMap<>();
    private final CouplingRules couplingRules;
    private final CouplingCharges uncoupled;
    private final Fixings fixings = new Fixings();
    private boolean wellFormed = true;
    private long unplacedWeightBound = Long.MAX_VALUE;
    private long softBound = Long.MAX_VALUE;

    private CertificateTree(Separable round, Certificate certificate, Findings findings) {
        this.round = round;
        this.certificate = certificate;
        this.findings = findings;
        this.couplingRules = new CouplingRules(round.index(), certificate.scale(), brokenCoupling);
        this.uncoupled = new CouplingCharges(round, certificate.scale(), CouplingPrices.NONE);
    }

    /** @throws ArithmeticException when a figure exceeds 64 bits */
    static Bounds prove(Separable round, Certificate certificate, Findings findings) {
        var tree = new CertificateTree(round, certificate, findings);
        tree.visit(certificate.tree(), MeanInterval.whole(round.index().policy(), certificate.scale()));
        tree.unknownRows.forEach(row -> findings.add(ViolationCode.ROW_UNKNOWN, Findings.CERTIFICATE + " tree", row));
        tree.brokenCoupling.forEach(findings::add);
        return tree.bounds();
    }

    private Bounds bounds() {
        if (!wellFormed || !brokenCoupling.isEmpty()) {
            return Bounds.NOTHING_PROVEN;
        }
        // No leaf holds placements of so little unplaced weight: there are none to be bounded.
        return new Bounds(unplacedWeightBound, softBound == Long.MAX_VALUE ? 0 : softBound);
    }

    private void visit(BranchNode node, MeanInterval mean) {
        if (node instanceof BranchNode.Leaf leaf) {
            visitLeaf(leaf, mean);
        } else if (node instanceof BranchNode.Branch branch) {
            visitBranch(branch, mean);
        } else if (node instanceof BranchNode.MeanBranch branch) {
            visitMeanBranch(branch, mean);
        }
    }

    private void visitBranch(BranchNode.Branch branch, MeanInterval mean) {
        int orderClass = round.index().find(branch.orderClass());
        if (orderClass == RoundIndex.NONE || round.index().opening(orderClass).isPost()) {
            addMalformed(branch.orderClass(), "它不是本批次的订单班", "which is no order class of this round");
        } else if (fixings.isFixed(orderClass)) {
            addMalformed(branch.orderClass(), "该路径上已分支过", "on which its path has already branched");
        } else {
            fixings.close(orderClass);
            visit(branch.closed(), mean);
            fixings.open(orderClass);
            visit(branch.open(), mean);
            fixings.free(orderClass);
        }
    }

    private void visitMeanBranch(BranchNode.MeanBranch branch, MeanInterval mean) {
        if (mean.isWithin(branch.mean())) {
            visit(branch.below(), mean.below(branch.mean()));
            visit(branch.above(), mean.above(branch.mean()));
        } else {
            addMalformed(
                    "mean " + branch.mean(),
                    "该路径只容严格介于 " + mean + " 两端之间的值",
                    "whose path leaves only what is strictly within " + mean);
        }
    }

    private void addMalformed(Object where, String zh, String en) {
        wellFormed = false;
        findings.add(ViolationCode.TREE_MALFORMED, Findings.CERTIFICATE + " tree", where, zh, en);
    }

    private void visitLeaf(BranchNode.Leaf leaf, MeanInterval mean) {
        RowPrices softPrices = RowPrices.of(leaf.softPrices(), round.limits(), unknownRows);
        couplingRules.addBroken(leaf.couplingPrices());
        long weight = weightBound(leaf.weightPrices());
        unplacedWeightBound = Math.min(unplacedWeightBound, weight);
        if (weight <= certificate.unplacedWeight() && brokenCoupling.isEmpty()) {
            var charges = new CouplingCharges(round, certificate.scale(), leaf.couplingPrices());
            long soft = new LeafBound(round, softPrices, fixings, charges)
                    .soft(certificate.scale(), leaf.weightMultiplier(), certificate.unplacedWeight(), mean);
            softBound = Math.min(softBound, soft);
        }
    }

    /** Leaves that only the mean tells apart often share their proof. */
    private long weightBound(Prices weightPrices) {
        return weightBounds.computeIfAbsent(new WeightProof(fixings.copy(), weightPrices), proof -> {
            RowPrices prices = RowPrices.of(weightPrices, round.limits(), unknownRows);
            return new LeafBound(round, prices, fixings, uncoupled).unplacedWeight(certificate.scale());
        });
    }

    private record WeightProof(Fixings fixings, Prices prices) {}
}
