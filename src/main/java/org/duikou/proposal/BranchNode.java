package org.duikou.proposal;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.duikou.vocabulary.OpeningId;

/**
 * A node of the certificate's tree: every open set of order classes, and every common mean of choice cost, belongs to a
 * leaf.
 */
public sealed interface BranchNode {

    /** Splits on whether that order class is closed or open. */
    record Branch(OpeningId orderClass, BranchNode closed, BranchNode open) implements BranchNode {}

    /**
     * Splits on whether the mean choice cost of all placed students is at most, or at least, that.
     *
     * @param mean in units of 1/scale points
     */
    record MeanBranch(long mean, BranchNode below, BranchNode above) implements BranchNode {}

    /**
     * The round falls apart: no student may take openings of two parts, so the bounds of the parts add up. Only the
     * whole tree may be one, and its parts know nothing of the mean.
     */
    record Parts(List<Part> parts) implements BranchNode {
        public Parts {
            parts = List.copyOf(parts);
        }
    }

    /** Openings, and what is proven of the students who may take one of them. */
    record Part(SortedSet<OpeningId> openings, BranchNode tree) {
        public Part {
            openings = Collections.unmodifiableSortedSet(new TreeSet<>(openings));
        }
    }

    /**
     * Proves the bounds of one region.
     *
     * @param weightPrices prices of the rows when only the unplaced weight counts
     * @param softPrices prices of the rows when soft points count and the unplaced weight may not exceed the
     *     certificate's
     * @param weightMultiplier price of one unit of unplaced weight above the certificate's, for the soft bound
     * @param couplingPrices prices of what couples students, for the soft bound
     */
    record Leaf(Prices weightPrices, Prices softPrices, long weightMultiplier, CouplingPrices couplingPrices)
            implements BranchNode {
        public Leaf {
            if (weightMultiplier < 0) {
                throw new IllegalArgumentException(
                        "The weight multiplier is (" + weightMultiplier + "), expected at least 0.");
            }
        }

        /** A leaf that bounds what couples students by 0. */
        public Leaf(Prices weightPrices, Prices softPrices, long weightMultiplier) {
            this(weightPrices, softPrices, weightMultiplier, CouplingPrices.NONE);
        }
    }
}
