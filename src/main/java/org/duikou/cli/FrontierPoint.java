package org.duikou.cli;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.duikou.proposal.Certificate;
import org.duikou.proposal.Proposal;
import org.jspecify.annotations.Nullable;

/**
 * The best placements known within a budget of changes, and what is proven of all others within it.
 *
 * @param budget null: changes were not limited
 * @param changes students of the incumbent who are elsewhere or unplaced
 */
record FrontierPoint(@Nullable Integer budget, int changes, Proposal proposal) {
    static final List<String> COLUMNS = List.of(
            "max_changes",
            "changes",
            "placed",
            "unplaced_weight",
            "unplaced_weight_bound",
            "soft",
            "soft_bound",
            "gap");

    /** The budget; without one, the changes made. */
    int maxChanges() {
        return budget == null ? changes : budget;
    }

    boolean allows(FrontierPoint other) {
        return budget == null || other.changes <= budget;
    }

    boolean isBetterThan(FrontierPoint other) {
        return proposal.score().compareTo(other.proposal.score()) < 0;
    }

    boolean differs(FrontierPoint other) {
        return proposal.score().compareTo(other.proposal.score()) != 0;
    }

    /** As {@link #COLUMNS} name them. */
    List<String> cells() {
        Certificate bound = proposal.certificate();
        LongStream figures = LongStream.of(
                maxChanges(),
                changes,
                proposal.placements().size(),
                proposal.score().unplacedWeight(),
                bound.unplacedWeightBound(),
                proposal.score().soft(),
                bound.softBound());
        return Stream.concat(figures.mapToObj(String::valueOf), Stream.of(GapText.of(proposal.gap())))
                .toList();
    }
}
