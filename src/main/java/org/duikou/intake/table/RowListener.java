package org.duikou.intake.table;

import java.util.List;

/** Hears the rows of a {@link RowSource}. */
public interface RowListener {

    /**
     * The names of the cells to come.
     *
     * @param number of the row that holds them
     * @param fixed every row has exactly these cells, so a name that is not here is a missing column; otherwise (JSON)
     *     a later row may bring other names, told by another call
     */
    void header(int number, List<String> names, boolean fixed);

    /** One row; an absent cell is empty. The list is the listener's only during the call. */
    void row(int number, List<String> cells);
}
