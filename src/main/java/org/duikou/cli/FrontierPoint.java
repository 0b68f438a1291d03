package org.duikou.cli;

import java.util.List;
import java.util.stream.Stream;
import org.duikou.proposal.Gap;
import org.duikou.proposal.Summary;

/**
 * The best placements known within a budget of changes, and what is proven of all others within it.
 *
 * @param changes students of the incumbent who are elsewhere or unplaced
 */
record FrontierPoint(
        int maxChanges,
        int changes,
        int placed,
        long unplacedWeight,
        long unplacedWeightBound,
        long soft,
        long softBound) {
    static final List<String> COLUMNS = List.of(
            "max_changes",
            "changes",
            "placed",
            "unplaced_weight",
            "unplaced_weight_bound",
            "soft",
            "soft_bound",
            "gap");

    static FrontierPoint of(int maxChanges, int changes, Summary summary) {
        return new FrontierPoint(
                maxChanges,
                changes,
                summary.placed(),
                summary.unplacedWeight(),
                summary.unplacedWeightBound(),
                summary.soft(),
                summary.softBound());
    }

    /** What a smaller budget allows a larger one allows too; a soft bound holds for less unplaced weight as well. */
    FrontierPoint orBetter(FrontierPoint ofSmallerBudget) {
        FrontierPoint other = ofSmallerBudget;
        boolean isBetter =
                other.unplacedWeight < unplacedWeight || (other.unplacedWeight == unplacedWeight && other.soft < soft);
        return isBetter
                ? new FrontierPoint(
                        maxChanges,
                        other.changes,
                        other.placed,
                        other.unplacedWeight,
                        unplacedWeightBound,
                        other.soft,
                        softBound)
                : this;
    }

    /** As {@link #COLUMNS} name them. */
    List<String> cells() {
        String gap = GapText.of(Gap.of(unplacedWeight, unplacedWeightBound, soft, softBound));
        return Stream.concat(
                        Stream.of(
                                        (long) maxChanges,
                                        (long) changes,
                                        (long) placed,
                                        unplacedWeight,
                                        unplacedWeightBound,
                                        soft,
                                        softBound)
                                .map(String::valueOf),
                        Stream.of(gap))
                .toList();
    }
}
