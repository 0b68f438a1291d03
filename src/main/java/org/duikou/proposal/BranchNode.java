package org.duikou.proposal;

import org.duikou.vocabulary.OpeningId;

/** A node of the certificate's tree over order classes: every open set of classes belongs to exactly one leaf. */
public sealed interface BranchNode {

    /** Splits on whether that order class is closed or open. */
    record Branch(OpeningId orderClass, BranchNode closed, BranchNode open) implements BranchNode {}

    /**
     * Proves the bounds of one region.
     *
     * @param weightPrices prices of the rows when only the unplaced weight counts
     * @param softPrices prices of the rows when soft points count and the unplaced weight may not exceed the
     *     certificate's
     * @param weightMultiplier price of one unit of unplaced weight above the certificate's, for the soft bound
     */
    record Leaf(Prices weightPrices, Prices softPrices, long weightMultiplier) implements BranchNode {
        public Leaf {
            if (weightMultiplier < 0) {
                throw new IllegalArgumentException(
                        "The weight multiplier is (" + weightMultiplier + "), expected at least 0.");
            }
        }
    }
}
