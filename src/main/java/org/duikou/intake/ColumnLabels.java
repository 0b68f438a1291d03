package org.duikou.intake;

import org.jspecify.annotations.Nullable;

/** How columns are called in Chinese texts. */
final class ColumnLabels {
    private ColumnLabels() {}

    static String chinese(@Nullable String file, String column) {
        if (file == null) {
            return column;
        }
        return Table.findByFile(file)
                .flatMap(table -> table.columns().find(column))
                .map(Column::chinese)
                .orElse(column);
    }
}
