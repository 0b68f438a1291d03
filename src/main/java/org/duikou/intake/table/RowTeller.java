package org.duikou.intake.table;

import java.util.List;

/** Passes rows on: the first that is not blank as the header, blank ones not at all, too many or too long never. */
final class RowTeller {
    private final RowListener listener;
    private final TableLimits limits;
    private boolean headerTold;
    private int told;

    RowTeller(RowListener listener, TableLimits limits) {
        this.listener = listener;
        this.limits = limits;
    }

    void tell(int number, List<String> cells) {
        if (isBlank(cells)) {
            return;
        }
        if (!headerTold) {
            headerTold = true;
            listener.header(cells, true);
        } else {
            row(number, cells);
        }
    }

    /** Fields of a JSON object: names that may change from one object to the next. */
    void header(List<String> names) {
        headerTold = true;
        listener.header(names, false);
    }

    void row(int number, List<String> cells) {
        told++;
        if (told > limits.maxRows()) {
            throw new UnreadableTableException(TableFault.TOO_MANY_ROWS, number, String.valueOf(limits.maxRows()));
        }
        for (String cell : cells) {
            if (cell.length() > limits.maxCellLength()) {
                throw new UnreadableTableException(
                        TableFault.CELL_TOO_LONG, number, String.valueOf(limits.maxCellLength()));
            }
        }
        listener.row(number, cells);
    }

    void end() {
        if (!headerTold) {
            throw new UnreadableTableException(TableFault.EMPTY, null, "");
        }
    }

    private static boolean isBlank(List<String> cells) {
        for (String cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }
}
