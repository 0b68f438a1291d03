package org.duikou.check;

import org.duikou.proposal.UnplacedRow;
import org.duikou.vocabulary.UnplacedReason;

/**
 * Why a student is unplaced: the first reason that is true. Nowhere to go comes first, then a pin, then a closed order
 * class; what is left says that every opening of hers is full, and must be so.
 */
final class UnplacedReasons {
    private final RoundIndex index;
    private final Declarations declared;
    private final Options options;
    private final Occupancy occupancy;

    UnplacedReasons(RoundIndex index, Declarations declared, Options options, Occupancy occupancy) {
        this.index = index;
        this.declared = declared;
        this.options = options;
        this.occupancy = occupancy;
    }

    /** @param openingOf opening by student; the row of a student who is placed says nothing that could be compared */
    void addUntrue(UnplacedRow row, int[] openingOf, Findings findings) {
        int student = index.find(row.student());
        if (student == RoundIndex.NONE || openingOf[student] != RoundIndex.NONE) {
            return;
        }
        UnplacedReason reason = first(student);
        int free = findRoom(student);
        if (row.reason() != reason) {
            add(row, "应为 " + reason, "expected (" + reason + ")", findings);
        } else if (saysFull(reason) && free != RoundIndex.NONE && index.weight(student) > 0) {
            var opening = index.opening(free).id();
            add(row, "但 " + opening + " 还能接收该学生", "but (" + opening + ") has room for her", findings);
        }
    }

    private static void add(UnplacedRow row, String zh, String en, Findings findings) {
        findings.add(
                ViolationCode.UNPLACED_REASON,
                Findings.UNPLACED + " " + row.student() + " reason",
                row.student(),
                row.reason(),
                zh,
                en);
    }

    private UnplacedReason first(int student) {
        if (options.isEmpty(student)) {
            return UnplacedReason.NO_ELIGIBLE_OPENING;
        }
        if (declared.isPinned(student)) {
            return UnplacedReason.PINNED_UNPLACED;
        }
        for (int option = options.first(student); option < options.first(student + 1); option++) {
            if (occupancy.isClosed(options.opening(option))) {
                return UnplacedReason.ORDER_CLASS_CLOSED;
            }
        }
        return index.student(student).adjustable() ? UnplacedReason.NOT_ENOUGH_SEATS : UnplacedReason.CHOICES_FULL;
    }

    private static boolean saysFull(UnplacedReason reason) {
        return reason == UnplacedReason.NOT_ENOUGH_SEATS || reason == UnplacedReason.CHOICES_FULL;
    }

    /** An opening that would take her besides all who are placed; {@link RoundIndex#NONE}: none. */
    private int findRoom(int student) {
        for (int option = options.first(student); option < options.first(student + 1); option++) {
            if (occupancy.hasRoom(student, options.opening(option))) {
                return options.opening(option);
            }
        }
        return RoundIndex.NONE;
    }
}
