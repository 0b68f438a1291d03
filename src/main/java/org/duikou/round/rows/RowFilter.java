package org.duikou.round.rows;

import java.util.Collection;
import java.util.Map;

/**
 * Which rows of a round's table are meant.
 *
 * @param condition in the query language, of the row's own columns; never a caller's text
 * @param parameters what the caller's values are
 */
public record RowFilter(String condition, Map<String, Object> parameters) {
    public static final RowFilter ALL = new RowFilter("1 = 1", Map.of());

    public RowFilter {
        parameters = Map.copyOf(parameters);
    }

    /** Rows whose column has that value. */
    public static RowFilter is(String column, String value) {
        return new RowFilter(column + " = :is", Map.of("is", value));
    }

    /** Rows for which a condition on {@code :is} holds. */
    public static RowFilter that(String condition, String value) {
        return new RowFilter(condition, Map.of("is", value));
    }

    /** Rows whose column has one of these values. */
    public static RowFilter in(String column, Collection<String> values) {
        return new RowFilter(column + " in (:in)", Map.of("in", values));
    }
}
