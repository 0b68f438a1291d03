package org.duikou.check;

import java.util.List;
import org.duikou.vocabulary.Opening;
import org.duikou.vocabulary.RowKey;
import org.jspecify.annotations.Nullable;

/** How far a set of placements fills every opening and every limit. */
final class Occupancy {
    private final RoundIndex index;
    private final Limits limits;
    private final int[] enrolled;
    private final int[] use;

    /** @param openingOf opening by student; {@link RoundIndex#NONE}: unplaced */
    Occupancy(RoundIndex index, Limits limits, int[] openingOf) {
        this.index = index;
        this.limits = limits;
        this.enrolled = new int[index.openings()];
        this.use = new int[limits.rows()];
        for (int student = 0; student < openingOf.length; student++) {
            countRow(limits.changes(student, openingOf[student]));
            if (openingOf[student] != RoundIndex.NONE) {
                count(student, openingOf[student]);
            }
        }
        for (int opening = 0; opening < enrolled.length; opening++) {
            use[limits.seats(opening)] = enrolled[opening] - onReservedSeats(opening);
        }
    }

    private void count(int student, int opening) {
        enrolled[opening]++;
        countRow(limits.reserve(student, opening));
        shared(student, opening).forEach(this::countRow);
        countRow(limits.supervisor(student));
    }

    private void countRow(int row) {
        if (row != RoundIndex.NONE) {
            use[row]++;
        }
    }

    private List<Integer> shared(int student, int opening) {
        return List.of(limits.enterprise(opening), limits.post(opening), limits.beds(student, opening));
    }

    private int onReservedSeats(int opening) {
        int reserved = 0;
        for (int row : limits.reserves(opening).values()) {
            reserved += Math.min(use[row], limits.limit(row));
        }
        return reserved;
    }

    int enrolled(int opening) {
        return enrolled[opening];
    }

    boolean isClosed(int opening) {
        return index.opening(opening).isOrderClass() && enrolled[opening] == 0;
    }

    /** Whether the opening, open as it is, would take her, unplaced now, besides all who are placed. */
    boolean hasRoom(int student, int opening) {
        return hasRoomAtEnterprise(student, opening) && isFreeOrAbsent(limits.supervisor(student));
    }

    /** The same, whoever is her supervisor. */
    boolean hasRoomAtEnterprise(int student, int opening) {
        int reserve = limits.reserve(student, opening);
        boolean hasSeat = isFree(limits.seats(opening)) || (reserve != RoundIndex.NONE && isFree(reserve));
        return !isClosed(opening)
                && hasSeat
                && shared(student, opening).stream().allMatch(this::isFreeOrAbsent);
    }

    private boolean isFreeOrAbsent(int row) {
        return row == RoundIndex.NONE || isFree(row);
    }

    private boolean isFree(int row) {
        return use[row] < limits.limit(row);
    }

    void addBrokenRules(Findings findings) {
        for (int row = 0; row < use.length; row++) {
            ViolationCode rule = ruleOf(limits.key(row).kind());
            if (rule != null && use[row] > limits.limit(row)) {
                findings.add(rule, Findings.PLACEMENTS, limits.key(row), use[row], limits.limit(row));
            }
        }
        for (int opening = 0; opening < enrolled.length; opening++) {
            addBrokenSize(index.opening(opening), enrolled[opening], findings);
        }
    }

    /** The rule that limits the use of such a row; null: the use of another row tells it. */
    private static @Nullable ViolationCode ruleOf(RowKey.Kind kind) {
        return switch (kind) {
            case SEATS -> ViolationCode.OPENING_FULL;
            case ENTERPRISE -> ViolationCode.ENTERPRISE_SHARE;
            case POST -> ViolationCode.POST_SHARE;
            case BEDS -> ViolationCode.DORM_BEDS;
            case SUPERVISOR -> ViolationCode.SUPERVISOR_LOAD;
            case CHANGES -> ViolationCode.CHANGE_BUDGET;
            case RESERVE, MINIMUM -> null;
        };
    }

    private static void addBrokenSize(Opening opening, int students, Findings findings) {
        boolean mayBeClosed = students == 0 && !opening.mustOpen();
        if (opening.isOrderClass() && students < opening.minSeats() && !mayBeClosed) {
            String sizes = (opening.mustOpen() ? "" : "0, ") + opening.minSeats() + ".." + opening.seats();
            findings.add(ViolationCode.ORDER_CLASS_SIZE, Findings.PLACEMENTS, opening.id(), students, sizes);
        }
    }
}
