package org.duikou.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The issues of one table, and whether the row being read has a fault. */
final class RowIssues {
    private final String file;
    private final UnaryOperator<String> echo;
    private final List<Issue> issues = new ArrayList<>();
    private int row;
    private boolean rowFaulty;

    RowIssues(String file, UnaryOperator<String> echo) {
        this.file = file;
        this.echo = echo;
    }

    void startRow(int number) {
        row = number;
        rowFaulty = false;
    }

    boolean isRowFaulty() {
        return rowFaulty;
    }

    int row() {
        return row;
    }

    /** What a text may repeat of a cell of this table. */
    String echo(String value) {
        return echo.apply(value);
    }

    /**
     * Notes what keeps this row from being a fact.
     *
     * @param code null: already told for the whole column
     */
    void fault(@Nullable IssueCode code, @Nullable String column, Object... arguments) {
        rowFaulty = true;
        if (code != null) {
            add(Issue.of(code, file, row, column, arguments));
        }
    }

    void ofFile(IssueCode code, @Nullable Integer atRow, @Nullable String column, Object... arguments) {
        add(Issue.of(code, file, atRow, column, arguments));
    }

    private void add(Issue issue) {
        issues.add(issue);
    }

    List<Issue> list() {
        return issues;
    }
}
