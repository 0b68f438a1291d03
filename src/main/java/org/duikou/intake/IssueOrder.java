package org.duikou.intake;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The order in which issues are told: the round, its files as they are documented, then rows, then columns. */
final class IssueOrder {
    static final Comparator<Issue> CANONICAL = Comparator.comparingInt((Issue issue) -> fileIndex(issue.file()))
            .thenComparing(issue -> issue.file() == null ? "" : issue.file())
            .thenComparingInt(issue -> issue.row() == null ? 0 : issue.row())
            .thenComparingInt(IssueOrder::columnIndex)
            .thenComparing(Issue::code)
            .thenComparing(issue -> String.join("\n", issue.arguments()));

    private IssueOrder() {}

    private static int fileIndex(@Nullable String file) {
        if (file == null) {
            return -3;
        }
        if (file.equals(RoundReader.ROUND_FILE)) {
            return -2;
        }
        List<Table<?>> tables = Table.all();
        return Table.findByFile(file).map(tables::indexOf).orElse(-1);
    }

    private static int columnIndex(Issue issue) {
        String column = issue.column();
        if (column == null || issue.file() == null) {
            return -1;
        }
        return Table.findByFile(issue.file())
                .flatMap(table -> table.columns().findIndex(column))
                .orElse(Integer.MAX_VALUE);
    }
}
