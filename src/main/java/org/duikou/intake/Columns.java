package org.duikou.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The columns of a table in the order of its documentation, found by any of their headers. */
final class Columns {
    private final List<Column> columns = new ArrayList<>();
    private final Map<String, Integer> indexByHeader = new HashMap<>();
    private final Map<String, Integer> indexByName = new HashMap<>();

    Columns required(String name, String chinese, String... aliases) {
        return add(new Column(name, chinese, List.of(aliases), true, ColumnValues.ANY));
    }

    Columns optional(String name, String chinese, String... aliases) {
        return add(new Column(name, chinese, List.of(aliases), false, ColumnValues.ANY));
    }

    /** The column that was added last holds one of these words. */
    Columns word(Words<?> words) {
        return holding(ColumnValues.one(words));
    }

    /** The column that was added last holds a list of these words. */
    Columns words(Words<?> words) {
        return holding(ColumnValues.several(words));
    }

    /** The column that was added last holds yes or no. */
    Columns truth() {
        return holding(ColumnValues.TRUTH);
    }

    private Columns holding(ColumnValues values) {
        Column last = columns.get(columns.size() - 1);
        columns.set(
                columns.size() - 1, new Column(last.name(), last.chinese(), last.aliases(), last.required(), values));
        return this;
    }

    private Columns add(Column column) {
        int index = columns.size();
        columns.add(column);
        indexByName.put(column.name(), index);
        indexByHeader.put(normal(column.name()), index);
        indexByHeader.put(normal(column.camelCase()), index);
        indexByHeader.put(normal(column.chinese()), index);
        column.aliases().forEach(alias -> indexByHeader.put(normal(alias), index));
        return this;
    }

    List<Column> list() {
        return List.copyOf(columns);
    }

    int size() {
        return columns.size();
    }

    Column column(int index) {
        return columns.get(index);
    }

    Optional<Column> find(String name) {
        return findIndex(name).map(columns::get);
    }

    Optional<Integer> findIndex(String name) {
        return Optional.ofNullable(indexByName.get(name));
    }

    /** Index by its own name. */
    int index(String name) {
        Integer index = indexByName.get(name);
        if (index == null) {
            throw new IllegalStateException("The column (" + name + ") is not declared, expected one of " + columns);
        }
        return index;
    }

    /** Index by a header as people write it; -1: unknown. */
    int indexOfHeader(String header) {
        return indexByHeader.getOrDefault(normal(header), -1);
    }

    /** Case, width, blanks and what stands in brackets do not matter: {@code 学号（必填）} is {@code 学号}. */
    private static String normal(String header) {
        String compatible = Normalizer.normalize(header, Normalizer.Form.NFKC);
        return compatible.replaceAll("\\(.*\\)|[\\s\\p{Cf}*:]", "").toLowerCase(Locale.ROOT);
    }
}
