package org.duikou.proposal;

/**
 * A lower bound that anyone can re-check by weak duality, with integers only; {@code solver-config/certificate.md} has
 * the arithmetic.
 *
 * <p>Two claims: no set of placements that keeps the rules has less unplaced weight than {@code unplacedWeightBound};
 * and none with at most {@code unplacedWeight} of it has fewer soft points than {@code softBound}.
 *
 * @param inputHash fingerprint of the round's facts that it speaks of
 * @param scale every price is an integer multiple of 1/scale points (or weight units)
 * @param unplacedWeight the value at the first level, which the soft bound takes as given
 */
public record Certificate(
        String inputHash, long scale, long unplacedWeight, long unplacedWeightBound, long softBound, BranchNode tree) {}
