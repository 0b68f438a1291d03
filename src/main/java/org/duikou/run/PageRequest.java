package org.duikou.run;

/**
 * Which rows of a table are wanted.
 *
 * @param after ordinal of the last row that the caller has; -1: none
 * @param limit most rows; 0: all
 */
public record PageRequest(int after, int limit) {
    /** Every row. */
    public static final PageRequest ALL = new PageRequest(-1, 0);

    boolean isLimited() {
        return limit > 0;
    }
}
