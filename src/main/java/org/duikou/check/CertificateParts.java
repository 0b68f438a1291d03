package org.duikou.check;

import java.util.ArrayList;
import java.util.List;
import org.duikou.proposal.BranchNode;
import org.duikou.proposal.Certificate;

/**
 * What a certificate of parts proves: each part's least weight and fewest points, both whole, added up. Unplaced weight
 * above the least of all parts takes off as many points a unit as any leaf prices it at.
 */
final class CertificateParts {
    private final Separable round;
    private final Certificate certificate;
    private final List<BranchNode.Part> parts;
    private final TreeFaults faults;

    CertificateParts(Separable round, Certificate certificate, BranchNode.Parts parts, TreeFaults faults) {
        this.round = round;
        this.certificate = certificate;
        this.parts = parts.parts();
        this.faults = faults;
    }

    /** @throws ArithmeticException when a figure exceeds 64 bits */
    Bounds prove() {
        var division = new Division(round, parts, faults);
        List<PartProof> proofs = faults.allowProof() ? proofs(division) : List.of();
        if (!faults.allowProof()) {
            return Bounds.NOTHING_PROVEN;
        }
        long weight = division.weightOfOthers();
        long multiplier = 0;
        for (PartProof each : proofs) {
            weight = Math.addExact(weight, each.weight());
            multiplier = Math.max(multiplier, each.highestMultiplier());
        }
        long spare = Math.subtractExact(certificate.unplacedWeight(), weight);
        if (spare < 0) {
            return new Bounds(weight, 0);
        }
        long unitPoints = Math.negateExact(Math.floorDiv(Math.negateExact(multiplier), certificate.scale()));
        long points = Math.subtractExact(division.pointsOfOthers(), Math.multiplyExact(unitPoints, spare));
        for (PartProof each : proofs) {
            points = Math.addExact(points, each.points(unitPoints, spare));
        }
        return new Bounds(weight, Math.max(0, points));
    }

    private List<PartProof> proofs(Division division) {
        List<PartProof> proofs = new ArrayList<>();
        for (int part = 0; part < parts.size(); part++) {
            var tree = new CertificateTree(round, certificate.scale(), division.extent(part), faults);
            proofs.add(new PartProof(tree, part, parts.get(part).tree(), division));
        }
        return proofs;
    }
}
