package org.duikou.round;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.duikou.intake.Issue;
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
            return "/" + (row - FIRST_ROW) + (column == null ? "" : "/" + camelCase(column));
        }
    };

    /** RFC 6901; null: it points nowhere. */
    abstract @Nullable String pointer(Issue issue);

    private static String camelCase(String column) {
        String[] words = column.split("_");
        return words[0]
                + Arrays.stream(words)
                        .skip(1)
                        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                        .collect(Collectors.joining());
    }
}
