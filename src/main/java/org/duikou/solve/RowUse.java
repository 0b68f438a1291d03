package org.duikou.solve;

import org.duikou.problem.CapacityRow;
import org.duikou.problem.CapacityRows;
import org.duikou.problem.PlacementProblem;
import org.duikou.vocabulary.RowKey;

/**
 * How full every capacity row is, and by how many students all of them together are broken. At first everyone is
 * unplaced, which is a change of who has a place now.
 */
public final class RowUse {
    private final CapacityRows rows;
    private final int[] use;
    private final int[] capacity;
    private final boolean[] isMinimum;
    private final boolean[] mustOpen;
    private long broken;
    private long beyond;

    public RowUse(SeparableModel model) {
        this.rows = model.rows();
        this.use = new int[rows.size()];
        this.capacity = new int[rows.size()];
        this.isMinimum = new boolean[rows.size()];
        this.mustOpen = new boolean[rows.size()];
        for (int row = 0; row < use.length; row++) {
            CapacityRow limit = rows.row(row);
            capacity[row] = limit.capacity();
            isMinimum[row] = limit.key().kind() == RowKey.Kind.MINIMUM;
        }
        for (int candidate = 0; candidate < model.candidates(); candidate++) {
            change(rows.changes(candidate, PlacementProblem.NONE), 1);
        }
        for (int opening = 0; opening < model.openings(); opening++) {
            int minimum = rows.minimum(opening);
            if (minimum != CapacityRows.NO_ROW
                    && model.problem().opening(opening).mustOpen()) {
                mustOpen[minimum] = true;
                broken += capacity[minimum];
            }
        }
    }

    /** Students beyond a limit or missing to a minimum; 0: every row is kept. */
    public long broken() {
        return broken;
    }

    /** How many more it could take; below 0: it is broken. */
    public int left(int row) {
        return capacity[row] - use[row];
    }

    /** Students beyond a limit alone, whatever minimums are missing. */
    public long beyond() {
        return beyond;
    }

    /**
     * Students who use it; of reserved seats all students of that college there, of an order class's minimum who are
     * enrolled.
     */
    public int use(int row) {
        return use[row];
    }

    public void add(int candidate, int opening) {
        int reserve = rows.reserve(candidate, opening);
        if (reserve == CapacityRows.NO_ROW || ++use[reserve] > capacity[reserve]) {
            change(rows.seats(opening), 1);
        }
        changeOthers(candidate, opening, 1);
    }

    public void remove(int candidate, int opening) {
        int reserve = rows.reserve(candidate, opening);
        if (reserve == CapacityRows.NO_ROW || use[reserve]-- > capacity[reserve]) {
            change(rows.seats(opening), -1);
        }
        changeOthers(candidate, opening, -1);
    }

    private void changeOthers(int candidate, int opening, int by) {
        change(rows.minimum(opening), by);
        change(rows.enterpriseShare(opening), by);
        change(rows.postShare(opening), by);
        change(rows.beds(candidate, opening), by);
        change(rows.supervisor(candidate), by);
        change(rows.changes(candidate, opening), by);
        change(rows.changes(candidate, PlacementProblem.NONE), -by);
    }

    private void change(int row, int by) {
        if (row != CapacityRows.NO_ROW) {
            int before = excess(row);
            use[row] += by;
            int change = excess(row) - before;
            broken += change;
            beyond += isMinimum[row] ? 0 : change;
        }
    }

    private int excess(int row) {
        if (!isMinimum[row]) {
            return Math.max(0, use[row] - capacity[row]);
        }
        return use[row] > 0 || mustOpen[row] ? Math.max(0, capacity[row] - use[row]) : 0;
    }
}
