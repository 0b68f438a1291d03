package org.duikou.intake;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duikou.vocabulary.Location;
import org.jspecify.annotations.Nullable;

/** The cells of a line to be written; a cell that is not set stays empty. */
final class CellWriter {
    private final Columns columns;
    private final @Nullable Object[] values;

    CellWriter(Columns columns) {
        this.columns = columns;
        this.values = new Object[columns.size()];
    }

    void clear() {
        Arrays.fill(values, null);
    }

    CellWriter set(String column, @Nullable Object value) {
        values[columns.index(column)] = value;
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
        return Arrays.stream(values).map(CellWriter::text).collect(Collectors.toList());
    }

    private static String text(@Nullable Object value) {
        if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(String::valueOf).collect(Collectors.joining(";"));
        }
        return value == null ? "" : value.toString();
    }

    /** The fields of a JSON object: numbers, truths and lists as such, everything else as its text. */
    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value != null) {
                fields.put(columns.column(i).camelCase(), field(value));
            }
        }
        return fields;
    }

    private static Object field(Object value) {
        if (value instanceof Number || value instanceof Boolean) {
            return value;
        }
        return value instanceof Collection<?> list
                ? list.stream().map(String::valueOf).toList()
                : value.toString();
    }
}
