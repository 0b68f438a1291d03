package org.duikou.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.duikou.intake.table.RowListener;

/** Turns rows into lines of a table: finds each column by its header, then reads row after row. */
final class LineCollector<T> implements RowListener {
    private final Table<T> table;
    private final Columns columns;
    private final Cells cells;
    private final RowIssues issues;
    private final List<Line<T>> lines = new ArrayList<>();
    private final Set<Object> unreadableKeys = new HashSet<>();
    private final Set<String> unknownHeaders = new HashSet<>();
    private boolean complete = true;
    private int headerRow;
    private int width;
    private int filledWidth;
    private boolean fixedWidth;
    private int[] columnOfCell = {};

    LineCollector(Table<T> table, Cells cells) {
        this.table = table;
        this.columns = table.columns();
        this.cells = cells;
        this.issues = cells.issues();
    }

    @Override
    public void header(int number, List<String> names, boolean fixed) {
        headerRow = number;
        width = names.size();
        filledWidth = filled(names);
        fixedWidth = fixed;
        columnOfCell = new int[width];
        Arrays.fill(cells.present(), !fixed);
        boolean[] seen = new boolean[columns.size()];
        for (int i = 0; i < width; i++) {
            int column = columns.indexOfHeader(names.get(i));
            columnOfCell[i] = column;
            if (column < 0) {
                continue;
            }
            if (seen[column]) {
                duplicate(column);
            }
            seen[column] = true;
            cells.present()[column] = true;
        }
        if (fixed) {
            requireColumns(seen);
        }
        tellUnknown(names);
    }

    private void duplicate(int column) {
        complete = false;
        issues.ofFile(
                IssueCode.DUPLICATE_COLUMN, headerRow, columns.column(column).name());
    }

    private void requireColumns(boolean[] seen) {
        for (int column = 0; column < seen.length; column++) {
            if (!seen[column] && columns.column(column).required()) {
                complete = false;
                issues.ofFile(
                        IssueCode.MISSING_COLUMN,
                        headerRow,
                        columns.column(column).name());
            }
        }
    }

    /** Tells the names of unknown columns, unless most are unknown: then the "header" may be a student. */
    private void tellUnknown(List<String> names) {
        long known = Arrays.stream(columnOfCell).filter(column -> column >= 0).count();
        long blank =
                names.stream().filter(name -> CellText.trimmed(name).isEmpty()).count();
        boolean looksLikeHeader = width - blank <= 2 * known;
        for (int i = 0; i < width; i++) {
            String name = CellText.trimmed(names.get(i));
            if (columnOfCell[i] < 0 && !name.isEmpty() && !ReasonColumn.isHeader(name) && unknownHeaders.add(name)) {
                issues.ofFile(
                        IssueCode.UNKNOWN_COLUMN, headerRow, null, looksLikeHeader ? Echo.of(name) : "#" + (i + 1));
            }
        }
    }

    @Override
    public void row(int number, List<String> row) {
        issues.startRow(number);
        fill(row);
        T fact = fits(row) ? table.format().read(cells) : null;
        if (fact != null && !cells.isFaulty()) {
            lines.add(new Line<>(number, fact));
            return;
        }
        Object key = table.format().key(cells);
        if (key != null) {
            unreadableKeys.add(key);
        }
    }

    /** As many cells as the header, but for blank ones at the end of either; others stand in no certain column. */
    private boolean fits(List<String> row) {
        if (!fixedWidth || (row.size() >= filledWidth && filled(row) <= width)) {
            return true;
        }
        issues.fault(IssueCode.WRONG_CELL_COUNT, null, row.size(), width);
        return false;
    }

    private static int filled(List<String> row) {
        int filled = row.size();
        while (filled > 0 && CellText.trimmed(row.get(filled - 1)).isEmpty()) {
            filled--;
        }
        return filled;
    }

    private void fill(List<String> row) {
        Arrays.fill(cells.texts(), "");
        for (int i = 0; i < Math.min(width, row.size()); i++) {
            if (columnOfCell[i] >= 0) {
                cells.texts()[columnOfCell[i]] = CellText.trimmed(row.get(i));
            }
        }
    }

    List<Line<T>> lines() {
        return lines;
    }

    Set<Object> unreadableKeys() {
        return unreadableKeys;
    }

    boolean isComplete() {
        return complete;
    }
}
