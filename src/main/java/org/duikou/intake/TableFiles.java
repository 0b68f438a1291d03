package org.duikou.intake;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.duikou.intake.table.TableFormat;

/**
 * Which file of a round holds a table.
 *
 * @param names every file that might; more than one is an issue
 */
record TableFiles(Table<?> table, List<String> names) {

    static TableFiles of(Table<?> table, Collection<String> files) {
        return new TableFiles(
                table,
                Arrays.stream(TableFormat.values())
                        .map(table::file)
                        .flatMap(name -> files.stream().filter(name::equalsIgnoreCase))
                        .toList());
    }

    Optional<String> file() {
        return names.stream().findFirst();
    }

    List<Issue> issues() {
        if (names.isEmpty() && !table.isOptional()) {
            return List.of(Issue.of(IssueCode.MISSING_FILE, table.file(), null, null, table.file()));
        }
        if (names.size() > 1) {
            return List.of(Issue.of(IssueCode.AMBIGUOUS_FILE, table.file(), null, null, String.join(", ", names)));
        }
        return List.of();
    }

    static TableFormat format(String file) {
        return Arrays.stream(TableFormat.values())
                .filter(format -> isOf(file, format))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isOf(String file, TableFormat format) {
        return file.toLowerCase(Locale.ROOT).endsWith(format.extension());
    }

    /** Files that look like tables and are none: a misspelt optional file would otherwise be overlooked. */
    static List<Issue> unknown(Collection<String> files) {
        return files.stream()
                .filter(file -> !file.startsWith(".") && !file.equals(RoundReader.ROUND_FILE))
                .filter(file -> Arrays.stream(TableFormat.values()).anyMatch(format -> isOf(file, format)))
                .filter(file -> Table.findByFile(file).isEmpty())
                .map(file -> Issue.of(IssueCode.UNKNOWN_FILE, file, null, null, Echo.of(file)))
                .toList();
    }
}
