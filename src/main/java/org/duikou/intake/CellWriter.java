package org.duikou.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.duikou.vocabulary.Location;
import org.jspecify.annotations.Nullable;

/** The cells of a line to be written; a cell that is not set stays empty. */
final class CellWriter {
    private final Columns columns;
    private final String[] cells;

    CellWriter(Columns columns) {
        this.columns = columns;
        this.cells = new String[columns.size()];
        clear();
    }

    void clear() {
        Arrays.fill(cells, "");
    }

    CellWriter set(String column, @Nullable Object value) {
        if (value instanceof BigDecimal decimal) {
            cells[columns.index(column)] = decimal.toPlainString();
        } else if (value instanceof Collection<?> list) {
            cells[columns.index(column)] = list.stream().map(String::valueOf).collect(Collectors.joining(";"));
        } else if (value != null) {
            cells[columns.index(column)] = value.toString();
        }
        return this;
    }

    CellWriter set(@Nullable Location location) {
        if (location != null) {
            set("latitude", BigDecimal.valueOf(location.latitude()));
            set("longitude", BigDecimal.valueOf(location.longitude()));
        }
        return this;
    }

    List<String> cells() {
        return new ArrayList<>(Arrays.asList(cells));
    }
}
