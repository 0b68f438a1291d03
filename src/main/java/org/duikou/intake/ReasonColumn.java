package org.duikou.intake;

import org.duikou.vocabulary.Language;

/** The last column of a file of bad rows; whoever sends the file again may leave it in. */
final class ReasonColumn {
    private static final String CHINESE = "错误说明";
    private static final String ENGLISH = "row_errors";

    private ReasonColumn() {}

    static String header(Language language) {
        return language == Language.ZH ? CHINESE : ENGLISH;
    }

    static boolean isHeader(String name) {
        String trimmed = CellText.trimmed(name);
        return trimmed.equals(CHINESE) || trimmed.equals(ENGLISH);
    }
}
