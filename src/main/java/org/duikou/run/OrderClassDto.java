package org.duikou.run;

import org.duikou.proposal.OrderClassRow;
import org.duikou.proposal.OrderClassRow.ClosedReason;
import org.jspecify.annotations.Nullable;

/**
 * An order class, with the fields of {@code order-classes.csv}.
 *
 * @param reasonCode why it is closed; null: it is open
 */
public record OrderClassDto(
        String opening, int minSeats, int seats, int enrolled, Status status, @Nullable ClosedReason reasonCode) {

    /** Whether the class is held. */
    public enum Status {
        OPEN,
        CLOSED
    }

    static OrderClassDto from(OrderClassRow row) {
        return new OrderClassDto(
                row.opening().code(),
                row.minSeats(),
                row.seats(),
                row.enrolled(),
                row.isOpen() ? Status.OPEN : Status.CLOSED,
                row.reason());
    }
}
