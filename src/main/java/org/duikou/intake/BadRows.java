package org.duikou.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.duikou.intake.table.RowListener;
import org.duikou.intake.table.RowSource;
import org.duikou.intake.table.TableFault;
import org.duikou.vocabulary.Language;

/**
 * Those rows of a table that were refused, as they were sent, each with its reasons in the last column: to be corrected
 * and sent again. It is written while the table is read once more, so nothing of it is kept.
 *
 * @param source the table as it was sent
 */
public record BadRows(RowSource source, Map<Integer, String> reasonsByRow, Language language) {
    private static final String BETWEEN_REASONS = " ";
    private static final Set<IssueCode> UNREADABLE =
            Arrays.stream(TableFault.values()).map(TableReader::code).collect(Collectors.toUnmodifiableSet());
    private static final Set<IssueCode> OF_HEADER = Set.of(IssueCode.MISSING_COLUMN, IssueCode.DUPLICATE_COLUMN);

    /** Of the issues, the errors of rows of that table matter. */
    public static BadRows of(RowSource source, Table<?> table, List<Issue> issues, Language language) {
        Map<Integer, String> reasons = new HashMap<>();
        if (issues.stream().anyMatch(issue -> UNREADABLE.contains(issue.code()))) {
            return new BadRows(source, reasons, language);
        }
        for (Issue issue : issues) {
            Integer row = issue.row();
            if (issue.isError()
                    && row != null
                    && table.file().equals(issue.file())
                    && !OF_HEADER.contains(issue.code())) {
                reasons.merge(row, issue.text(language), (one, other) -> one + BETWEEN_REASONS + other);
            }
        }
        return new BadRows(source, reasons, language);
    }

    /** The table as a whole may be at fault, and none of its rows. */
    public boolean isEmpty() {
        return reasonsByRow.isEmpty();
    }

    public void writeCsv(OutputStream to) throws IOException {
        try (TextSheet sheet = TextSheet.csv(to)) {
            write(sheet);
        }
    }

    public void writeXlsx(OutputStream to) throws IOException {
        try (TextSheet sheet = TextSheet.xlsx(to)) {
            write(sheet);
        }
    }

    private void write(TextSheet sheet) throws IOException {
        var header = new Header();
        source.tell(header);
        List<String> names = new ArrayList<>(header.indexByName.keySet());
        names.add(ReasonColumn.header(language));
        sheet.row(names);
        source.tell(new Copy(header.indexByName, sheet));
    }

    /** Every name that a row's cell may have; a JSON object may bring others than the one before. */
    private static final class Header implements RowListener {
        private final Map<String, Integer> indexByName = new LinkedHashMap<>();

        @Override
        public void header(int number, List<String> names, boolean fixed) {
            for (String name : names) {
                if (!ReasonColumn.isHeader(name)) {
                    indexByName.putIfAbsent(name, indexByName.size());
                }
            }
        }

        @Override
        public void row(int number, List<String> cells) {}
    }

    private final class Copy implements RowListener {
        private final Map<String, Integer> indexByName;
        private final TextSheet sheet;
        private List<String> names = List.of();

        private Copy(Map<String, Integer> indexByName, TextSheet sheet) {
            this.indexByName = indexByName;
            this.sheet = sheet;
        }

        @Override
        public void header(int number, List<String> told, boolean fixed) {
            names = List.copyOf(told);
        }

        @Override
        public void row(int number, List<String> cells) {
            String reason = reasonsByRow.get(number);
            if (reason == null) {
                return;
            }
            String[] row = new String[indexByName.size() + 1];
            Arrays.fill(row, "");
            for (int i = 0; i < Math.min(cells.size(), names.size()); i++) {
                Integer index = indexByName.get(names.get(i));
                if (index != null) {
                    row[index] = cells.get(i);
                }
            }
            row[row.length - 1] = reason;
            sheet.row(List.of(row));
        }
    }
}
