package org.duikou.proposal;

import org.duikou.vocabulary.OpeningId;
import org.jspecify.annotations.Nullable;

/**
 * A line of {@code order-classes.csv}; the class is open when anyone is enrolled.
 *
 * @param reason why it is closed; null: it is open
 */
public record OrderClassRow(OpeningId opening, int minSeats, int seats, int enrolled, @Nullable ClosedReason reason) {

    /** Why an order class stays closed. */
    public enum ClosedReason {
        /** Fewer students than its minimum may go there at all. */
        TOO_FEW_ELIGIBLE,
        /** Enough students may go there, but the round as a whole is better with it closed. */
        BETTER_CLOSED,
        /** Mode STABLE: enough students may go there, but too few of them prefer it to where they are taken. */
        TOO_FEW_PREFER
    }

    public boolean isOpen() {
        return enrolled > 0;
    }
}
