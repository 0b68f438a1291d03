package org.duikou.intake;

import java.util.Arrays;
import java.util.List;
import org.duikou.vocabulary.Language;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a round, and where. Its text never holds a personal name or a resident ID.
 *
 * @param file null: no file is to blame
 * @param row as a spreadsheet shows it, the header being 1; null: the whole file, or a row stored earlier
 * @param column English name of the column or key; null: the whole row
 * @param arguments what the text of the code is filled with
 */
public record Issue(
        IssueCode code,
        Severity severity,
        @Nullable String file,
        @Nullable Integer row,
        @Nullable String column,
        List<String> arguments) {

    public Issue {
        arguments = List.copyOf(arguments);
    }

    public static Issue of(
            IssueCode code,
            @Nullable String file,
            @Nullable Integer row,
            @Nullable String column,
            Object... arguments) {
        List<String> texts = Arrays.stream(arguments).map(String::valueOf).toList();
        return new Issue(code, code.severity(), file, row, column, texts);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** One sentence, without file and row. */
    public String text(Language language) {
        return code.text(language, label(language), arguments);
    }

    private String label(Language language) {
        if (column == null) {
            return "";
        }
        return language == Language.ZH ? ColumnLabels.chinese(file, column) : column;
    }
}
