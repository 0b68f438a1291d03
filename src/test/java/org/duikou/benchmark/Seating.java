package org.duikou.benchmark;

import org.duikou.problem.CapacityRows;
import org.duikou.problem.PlacementProblem;
import org.duikou.solve.SeparableModel;

/** Who has been seated so far, never beyond a limit; order classes may be below their minimum. */
final class Seating {
    private final CapacityRows rows;
    private final int[] use;
    private final int[] openingOf;

    Seating(SeparableModel model) {
        this.rows = model.rows();
        this.use = new int[rows.size()];
        this.openingOf = OptaPlannerPeer.onlyPins(model.problem());
        for (int student = 0; student < openingOf.length; student++) {
            if (openingOf[student] != PlacementProblem.NONE) {
                count(student, openingOf[student]);
            }
        }
    }

    int[] openingOf() {
        return openingOf;
    }

    boolean isSeated(int student) {
        return openingOf[student] != PlacementProblem.NONE;
    }

    /** Whether she has it now. */
    boolean seat(int student, int opening) {
        boolean fits = hasRoom(seats(student, opening))
                && hasRoom(rows.enterpriseShare(opening))
                && hasRoom(rows.postShare(opening))
                && hasRoom(rows.beds(student, opening))
                && hasRoom(rows.supervisor(student));
        if (fits) {
            openingOf[student] = opening;
            count(student, opening);
        }
        return fits;
    }

    /** How many an order class lacks of its minimum; a closed one lacks none. */
    int missing(int orderClass) {
        int minimum = rows.minimum(orderClass);
        return use[minimum] == 0 ? 0 : Math.max(0, rows.capacity(minimum) - use[minimum]);
    }

    /** Her college's reserved seats first, then everyone's. */
    private int seats(int student, int opening) {
        int reserve = rows.reserve(student, opening);
        return reserve != CapacityRows.NO_ROW && hasRoom(reserve) ? reserve : rows.seats(opening);
    }

    private boolean hasRoom(int row) {
        return row == CapacityRows.NO_ROW || use[row] < rows.capacity(row);
    }

    private void count(int student, int opening) {
        use[seats(student, opening)]++;
        count(rows.minimum(opening));
        count(rows.enterpriseShare(opening));
        count(rows.postShare(opening));
        count(rows.beds(student, opening));
        count(rows.supervisor(student));
    }

    private void count(int row) {
        if (row != CapacityRows.NO_ROW) {
            use[row]++;
        }
    }
}
