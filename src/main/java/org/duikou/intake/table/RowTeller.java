package org.duikou.intake.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Passes rows on: blank ones not at all, too many or too long never, the first that is no title as the header.
 *
 * <p>A title is a row of one filled cell above a table of several columns, as merged cells across a sheet leave it.
 */
final class RowTeller {
    private static final int MOST_TITLES = 3;

    private final RowListener listener;
    private final TableLimits limits;
    private final List<Row> titles = new ArrayList<>();
    private boolean headerTold;
    private int told;

    private record Row(int number, List<String> cells) {}

    RowTeller(RowListener listener, TableLimits limits) {
        this.listener = listener;
        this.limits = limits;
    }

    void tell(int number, List<String> cells) {
        if (headerTold) {
            if (!cells.stream().allMatch(RowTeller::isBlank)) {
                row(number, cells);
            }
            return;
        }
        int filled = filled(cells);
        if (filled == 0) {
            return;
        }
        if (filled == 1 && titles.size() < MOST_TITLES) {
            titles.add(new Row(number, List.copyOf(cells)));
        } else if (filled == 1) {
            titlesAreRows();
            row(number, cells);
        } else {
            header(number, cells);
        }
    }

    private void header(int number, List<String> cells) {
        headerTold = true;
        listener.header(number, cells, true);
    }

    /** There was no header below them, so the first is as good as any. */
    private void titlesAreRows() {
        header(titles.get(0).number(), titles.get(0).cells());
        titles.subList(1, titles.size()).forEach(title -> row(title.number(), title.cells()));
    }

    /** Fields of a JSON object: names that may change from one object to the next. */
    void fields(int number, List<String> names) {
        headerTold = true;
        listener.header(number, names, false);
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
        if (!headerTold && titles.isEmpty()) {
            throw new UnreadableTableException(TableFault.EMPTY, null, "");
        }
        if (!headerTold) {
            titlesAreRows();
        }
    }

    private static int filled(List<String> cells) {
        int filled = 0;
        for (String cell : cells) {
            filled += isBlank(cell) ? 0 : 1;
        }
        return filled;
    }

    private static boolean isBlank(String cell) {
        return cell.chars()
                .allMatch(letter -> Character.isWhitespace(letter)
                        || Character.isSpaceChar(letter)
                        || Character.getType(letter) == Character.FORMAT);
    }
}
