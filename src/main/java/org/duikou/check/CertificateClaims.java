package org.duikou.check;

import org.duikou.proposal.Certificate;
import org.duikou.proposal.Score;

/** What a certificate claims, against the round, the placements and what its prices prove. */
final class CertificateClaims {
    private final Certificate certificate;
    private final Findings findings;

    CertificateClaims(Certificate certificate, Findings findings) {
        this.certificate = certificate;
        this.findings = findings;
    }

    /** The bounds that hold; nothing is proven when the arithmetic leaves 64 bits or the scale is no unit. */
    Bounds prove(Separable round, String inputHash, Score score) {
        if (!certificate.inputHash().equals(inputHash)) {
            findings.add(
                    ViolationCode.INPUT_DIFFERS,
                    Findings.CERTIFICATE + " inputHash",
                    certificate.inputHash(),
                    inputHash);
        }
        if (certificate.unplacedWeight() != score.unplacedWeight()) {
            addField("unplacedWeight", certificate.unplacedWeight(), score.unplacedWeight());
        }
        if (certificate.scale() < 1) {
            addField("scale", certificate.scale(), "1..");
            return Bounds.NOTHING_PROVEN;
        }
        try {
            Bounds proven = CertificateProof.prove(round, certificate, findings);
            compare(proven, score);
            return proven;
        } catch (ArithmeticException e) {
            findings.add(ViolationCode.ARITHMETIC_OVERFLOW, Findings.CERTIFICATE + " tree");
            return Bounds.NOTHING_PROVEN;
        }
    }

    private void addField(String field, long told, Object derived) {
        findings.add(ViolationCode.CERTIFICATE_FIELD, Findings.CERTIFICATE + " " + field, field, told, derived);
    }

    private void compare(Bounds proven, Score score) {
        compare("unplacedWeightBound", certificate.unplacedWeightBound(), proven.unplacedWeight());
        compare("softBound", certificate.softBound(), proven.soft());
        compareValue("unplacedWeight", score.unplacedWeight(), proven.unplacedWeight());
        if (certificate.unplacedWeight() == score.unplacedWeight()) {
            compareValue("soft", score.soft(), proven.soft());
        }
    }

    private void compare(String bound, long told, long proven) {
        if (told != proven) {
            findings.add(ViolationCode.BOUND_DIFFERS, Findings.CERTIFICATE + " " + bound, bound, told, proven);
        }
    }

    /** Placements that keep every rule cannot be better than what is proven. */
    private void compareValue(String value, long reached, long proven) {
        if (reached < proven) {
            findings.add(ViolationCode.BOUND_ABOVE_VALUE, Findings.CERTIFICATE, value, reached, proven);
        }
    }
}
