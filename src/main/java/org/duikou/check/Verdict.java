package org.duikou.check;

import java.util.List;

/**
 * What the checker found, and the figures it derived itself.
 *
 * @param violations everything that is wrong, in the order of the files
 * @param unplacedWeight of the placements, whatever the result claims; {@code soft} likewise
 * @param unplacedWeightBound that the certificate's prices prove, 0 when they prove nothing; {@code softBound} likewise
 * @param gap of those four figures
 */
public record Verdict(
        List<Violation> violations,
        long unplacedWeight,
        long soft,
        long unplacedWeightBound,
        long softBound,
        double gap) {
    public Verdict {
        violations = List.copyOf(violations);
    }

    public boolean isAccepted() {
        return violations.isEmpty();
    }
}
