package org.duikou.report;

import java.util.ArrayList;
import java.util.List;
import org.duikou.problem.CapacityRows;
import org.duikou.problem.PlacementProblem;

/**
 * Which capacity rows a set of placements fills, and by whom. The seats of an opening count as one row: those that
 * nobody reserved, and the reserves that their colleges have filled.
 */
final class FullRows {
    /** No row keeps the student from the opening. */
    static final int ROOM = -1;

    private final Whereabouts whereabouts;
    private final PlacementProblem problem;
    private final CapacityRows rows;
    private final int[] use;
    private final List<List<Integer>> occupants = new ArrayList<>();

    FullRows(Whereabouts whereabouts) {
        this.whereabouts = whereabouts;
        this.problem = whereabouts.problem();
        this.rows = problem.rows();
        this.use = new int[rows.size()];
        for (int row = 0; row < rows.size(); row++) {
            occupants.add(new ArrayList<>());
        }
        for (int candidate = 0; candidate < problem.candidates().size(); candidate++) {
            if (whereabouts.isPlaced(candidate)) {
                enter(candidate, whereabouts.openingOf(candidate));
            }
        }
        for (int opening = 0; opening < problem.openings().size(); opening++) {
            use[rows.seats(opening)] -= usedReserves(opening);
        }
        for (int candidate = 0; candidate < problem.candidates().size(); candidate++) {
            if (whereabouts.isPlaced(candidate) && isReserveFull(candidate, whereabouts.openingOf(candidate))) {
                occupants.get(rows.seats(whereabouts.openingOf(candidate))).add(candidate);
            }
        }
    }

    private void enter(int candidate, int opening) {
        use[rows.seats(opening)]++;
        count(rows.reserve(candidate, opening));
        for (int row : sharedRows(candidate, opening)) {
            if (row != CapacityRows.NO_ROW) {
                use[row]++;
                occupants.get(row).add(candidate);
            }
        }
    }

    private void count(int row) {
        if (row != CapacityRows.NO_ROW) {
            use[row]++;
        }
    }

    private int[] sharedRows(int candidate, int opening) {
        return new int[] {
            rows.postShare(opening),
            rows.enterpriseShare(opening),
            rows.beds(candidate, opening),
            rows.supervisor(candidate)
        };
    }

    private int usedReserves(int opening) {
        int used = 0;
        int[] reserves = rows.reserves(opening);
        for (int at = 1; at < reserves.length; at += 2) {
            used += Math.min(use[reserves[at]], rows.capacity(reserves[at]));
        }
        return used;
    }

    private boolean isReserveFull(int candidate, int opening) {
        int reserve = rows.reserve(candidate, opening);
        return reserve == CapacityRows.NO_ROW || use[reserve] >= rows.capacity(reserve);
    }

    /** The row that keeps her from there, {@link #ROOM}: none; a class that can never open has no seats. */
    int blocking(int candidate, int opening) {
        int seats = rows.seats(opening);
        if (whereabouts.isClosed(opening)) {
            return whereabouts.canNeverOpen(opening) ? seats : ROOM;
        }
        if (use[seats] >= rows.capacity(seats) && isReserveFull(candidate, opening)) {
            return seats;
        }
        for (int row : sharedRows(candidate, opening)) {
            if (row != CapacityRows.NO_ROW && use[row] >= rows.capacity(row)) {
                return row;
            }
        }
        return ROOM;
    }

    List<Integer> occupants(int row) {
        return occupants.get(row);
    }

    /** Rows that hold her where she is. */
    List<Integer> rowsOf(int candidate) {
        List<Integer> held = new ArrayList<>();
        int opening = whereabouts.openingOf(candidate);
        if (opening != PlacementProblem.NONE) {
            held.add(rows.seats(opening));
            for (int row : sharedRows(candidate, opening)) {
                held.add(row);
            }
        }
        return held;
    }

    /** Places of an opening's seats that students outside {@link #occupants} cannot hold. */
    int seatsCapacity(int opening) {
        if (whereabouts.isClosed(opening)) {
            return 0;
        }
        int capacity = rows.capacity(rows.seats(opening));
        int[] reserves = rows.reserves(opening);
        for (int at = 1; at < reserves.length; at += 2) {
            if (use[reserves[at]] >= rows.capacity(reserves[at])) {
                capacity += rows.capacity(reserves[at]);
            }
        }
        return capacity;
    }
}
