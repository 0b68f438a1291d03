package org.duikou.round;

import org.duikou.intake.Issue;
import org.duikou.intake.Table;
import org.jspecify.annotations.Nullable;

/** In what form a caller sent facts, and so how an issue points into it. */
public enum BodyForm {
    /** Rows of a file: file, row and column tell the place. */
    FILE {
        @Override
        @Nullable
        String pointer(Issue issue) {
            return null;
        }
    },
    /** A JSON object with the fields of {@code round.json}. */
    OBJECT {
        @Override
        @Nullable
        String pointer(Issue issue) {
            String column = issue.column();
            return column == null ? null : "/" + column.replace('.', '/');
        }
    },
    /** A JSON array of objects, the first of which is row 2. */
    ROWS {
        private static final int FIRST_ROW = 2;

        @Override
        @Nullable
        String pointer(Issue issue) {
            Integer row = issue.row();
            String column = issue.column();
            if (row == null || row < FIRST_ROW) {
                return null;
            }
            return "/" + (row - FIRST_ROW) + (column == null ? "" : "/" + field(issue.file(), column));
        }
    };

    /** RFC 6901; null: it points nowhere. */
    abstract @Nullable String pointer(Issue issue);

    private static String field(@Nullable String file, String column) {
        return file == null
                ? column
                : Table.findByFile(file).map(table -> table.fieldName(column)).orElse(column);
    }
}
