package org.duikou.check;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.duikou.proposal.OrderClassRow;
import org.duikou.proposal.OrderClassRow.ClosedReason;
import org.duikou.vocabulary.Mode;
import org.duikou.vocabulary.Opening;
import org.jspecify.annotations.Nullable;

/** The lines of {@code order-classes.csv}: one for each order class, with its figures and why it is closed. */
final class OrderClasses {
    private final RoundIndex index;
    private final Options options;
    private final Occupancy occupancy;
    private final Mode mode;
    private final Findings findings;

    OrderClasses(RoundIndex index, Options options, Occupancy occupancy, Mode mode, Findings findings) {
        this.index = index;
        this.options = options;
        this.occupancy = occupancy;
        this.mode = mode;
        this.findings = findings;
    }

    void addDifferences(List<OrderClassRow> rows) {
        var listed = new BitSet();
        for (OrderClassRow row : rows) {
            int number = index.find(row.opening());
            if (number == RoundIndex.NONE || index.opening(number).isPost()) {
                add(ViolationCode.ORDER_CLASS_UNKNOWN, row.opening());
            } else if (listed.get(number)) {
                add(ViolationCode.ORDER_CLASS_TWICE, row.opening());
            } else {
                listed.set(number);
                compare(row, number);
            }
        }
        for (int number = 0; number < index.openings(); number++) {
            if (index.opening(number).isOrderClass() && !listed.get(number)) {
                add(ViolationCode.ORDER_CLASS_MISSING, index.opening(number).id());
            }
        }
    }

    private void add(ViolationCode code, Object orderClass) {
        findings.add(code, Findings.ORDER_CLASSES + " " + orderClass, orderClass);
    }

    private void compare(OrderClassRow row, int number) {
        Opening orderClass = index.opening(number);
        compare(row, "min_seats", row.minSeats(), orderClass.minSeats());
        compare(row, "seats", row.seats(), orderClass.seats());
        compare(row, "enrolled", row.enrolled(), occupancy.enrolled(number));
        compare(row, "reason_code", row.reason(), whyClosed(number));
    }

    private void compare(OrderClassRow row, String column, @Nullable Object told, @Nullable Object derived) {
        if (!Objects.equals(told, derived)) {
            findings.add(
                    ViolationCode.ORDER_CLASS_COLUMN,
                    Findings.ORDER_CLASSES + " " + row.opening() + " " + column,
                    row.opening(),
                    column,
                    told == null ? "" : told,
                    derived == null ? "" : derived);
        }
    }

    private @Nullable ClosedReason whyClosed(int number) {
        if (!occupancy.isClosed(number)) {
            return null;
        }
        if (options.students(number) < index.opening(number).minSeats()) {
            return ClosedReason.TOO_FEW_ELIGIBLE;
        }
        return mode == Mode.STABLE ? ClosedReason.TOO_FEW_PREFER : ClosedReason.BETTER_CLOSED;
    }
}
