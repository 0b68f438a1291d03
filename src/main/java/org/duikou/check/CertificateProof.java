package org.duikou.check;

import java.util.function.LongUnaryOperator;
import org.duikou.proposal.BranchNode;
import org.duikou.proposal.Certificate;

/** What the whole tree of a certificate proves: the least bound of its leaves, or of parts the sum. */
final class CertificateProof {
    private final Certificate certificate;
    private final TreeFaults faults;
    private long unplacedWeightBound = Long.MAX_VALUE;
    private long softBound = Long.MAX_VALUE;

    private CertificateProof(Certificate certificate, TreeFaults faults) {
        this.certificate = certificate;
        this.faults = faults;
    }

    /** @throws ArithmeticException when a figure exceeds 64 bits */
    static Bounds prove(Separable round, Certificate certificate, Findings findings) {
        var faults = new TreeFaults();
        try {
            Bounds bounds = certificate.tree() instanceof BranchNode.Parts parts
                    ? new CertificateParts(round, certificate, parts, faults).prove()
                    : new CertificateProof(certificate, faults).prove(round);
            return faults.allowProof() ? bounds : Bounds.NOTHING_PROVEN;
        } finally {
            faults.tell(findings);
        }
    }

    private Bounds prove(Separable round) {
        new CertificateTree(round, certificate.scale(), Extent.whole(round.index()), faults)
                .walk(certificate.tree(), this::add);
        // No leaf holds placements of so little unplaced weight: there are none to be bounded.
        return new Bounds(unplacedWeightBound, softBound == Long.MAX_VALUE ? 0 : softBound);
    }

    private void add(BranchNode.Leaf leaf, long weight, LongUnaryOperator softWithin) {
        unplacedWeightBound = Math.min(unplacedWeightBound, weight);
        if (weight <= certificate.unplacedWeight() && faults.allowCoupling()) {
            softBound = Math.min(softBound, softWithin.applyAsLong(certificate.unplacedWeight()));
        }
    }
}
