package org.duikou.preference;

import org.duikou.problem.CapacityRows;

/**
 * How full the rows of openings and enterprises are: seats, reserves, shares and beds, without minimum sizes and
 * supervisors. A seat that a college reserved is taken before one that nobody did.
 */
public final class RowFill {
    private final CapacityRows rows;
    private final int[] use;

    public RowFill(CapacityRows rows) {
        this.rows = rows;
        this.use = new int[rows.size()];
    }

    public void add(int candidate, int opening) {
        int reserve = rows.reserve(candidate, opening);
        if (reserve == CapacityRows.NO_ROW || ++use[reserve] > rows.capacity(reserve)) {
            use[rows.seats(opening)]++;
        }
        change(rows.postShare(opening), 1);
        change(rows.enterpriseShare(opening), 1);
        change(rows.beds(candidate, opening), 1);
    }

    public void remove(int candidate, int opening) {
        int reserve = rows.reserve(candidate, opening);
        if (reserve == CapacityRows.NO_ROW || use[reserve]-- > rows.capacity(reserve)) {
            use[rows.seats(opening)]--;
        }
        change(rows.postShare(opening), -1);
        change(rows.enterpriseShare(opening), -1);
        change(rows.beds(candidate, opening), -1);
    }

    private void change(int row, int by) {
        if (row != CapacityRows.NO_ROW) {
            use[row] += by;
        }
    }

    /** Whether she could come besides all who are there. */
    public boolean hasRoom(int candidate, int opening) {
        int reserve = rows.reserve(candidate, opening);
        boolean hasSeat = isFree(rows.seats(opening)) || (reserve != CapacityRows.NO_ROW && isFree(reserve));
        return hasSeat
                && isFree(rows.postShare(opening))
                && isFree(rows.enterpriseShare(opening))
                && isFree(rows.beds(candidate, opening));
    }

    /** Whether the row is not full; what has no limit never is. */
    boolean isFree(int row) {
        return row == CapacityRows.NO_ROW || use[row] < rows.capacity(row);
    }
}
