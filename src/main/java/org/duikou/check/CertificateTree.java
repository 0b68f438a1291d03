package org.duikou.check;

import java.util.TreeSet;
import org.duikou.proposal.BranchNode;
import org.duikou.proposal.Certificate;
import org.duikou.vocabulary.OpeningId;
import org.duikou.vocabulary.RowKey;

/**
 * What the whole tree of a certificate proves: the least bound of its leaves. A branch on what is no order class, or on
 * one that its path has already decided, proves nothing.
 */
final class CertificateTree {
    private final Separable round;
    private final Certificate certificate;
    private final Findings findings;
    private final TreeSet<RowKey> unknownRows = new TreeSet<>();
    private final Fixings fixings = new Fixings();
    private boolean wellFormed = true;
    private long unplacedWeightBound = Long.MAX_VALUE;
    private long softBound = Long.MAX_VALUE;

    private CertificateTree(Separable round, Certificate certificate, Findings findings) {
        this.round = round;
        this.certificate = certificate;
        this.findings = findings;
    }

    /** @throws ArithmeticException when a figure exceeds 64 bits */
    static Bounds prove(Separable round, Certificate certificate, Findings findings) {
        var tree = new CertificateTree(round, certificate, findings);
        tree.visit(certificate.tree());
        tree.unknownRows.forEach(row -> findings.add(ViolationCode.ROW_UNKNOWN, Findings.CERTIFICATE + " tree", row));
        return tree.bounds();
    }

    private Bounds bounds() {
        if (!wellFormed) {
            return Bounds.NOTHING_PROVEN;
        }
        // No leaf holds placements of so little unplaced weight: there are none to be bounded.
        return new Bounds(unplacedWeightBound, softBound == Long.MAX_VALUE ? 0 : softBound);
    }

    private void visit(BranchNode node) {
        if (node instanceof BranchNode.Leaf leaf) {
            visitLeaf(leaf);
        } else if (node instanceof BranchNode.Branch branch) {
            visitBranch(branch);
        }
    }

    private void visitBranch(BranchNode.Branch branch) {
        int orderClass = round.index().find(branch.orderClass());
        if (orderClass == RoundIndex.NONE || round.index().opening(orderClass).isPost()) {
            addMalformed(branch.orderClass(), "它不是本批次的订单班", "which is no order class of this round");
        } else if (fixings.isFixed(orderClass)) {
            addMalformed(branch.orderClass(), "该路径上已分支过", "on which its path has already branched");
        } else {
            fixings.close(orderClass);
            visit(branch.closed());
            fixings.open(orderClass);
            visit(branch.open());
            fixings.free(orderClass);
        }
    }

    private void addMalformed(OpeningId orderClass, String zh, String en) {
        wellFormed = false;
        findings.add(ViolationCode.TREE_MALFORMED, Findings.CERTIFICATE + " tree", orderClass, zh, en);
    }

    private void visitLeaf(BranchNode.Leaf leaf) {
        long scale = certificate.scale();
        RowPrices weightPrices = RowPrices.of(leaf.weightPrices(), round.limits(), unknownRows);
        RowPrices softPrices = RowPrices.of(leaf.softPrices(), round.limits(), unknownRows);
        long weight = new LeafBound(round, weightPrices, fixings).unplacedWeight(scale);
        unplacedWeightBound = Math.min(unplacedWeightBound, weight);
        if (weight <= certificate.unplacedWeight()) {
            long soft = new LeafBound(round, softPrices, fixings)
                    .soft(scale, leaf.weightMultiplier(), certificate.unplacedWeight());
            softBound = Math.min(softBound, soft);
        }
    }
}
