package org.duikou.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.duikou.intake.table.Content;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Under test: all that is wrong is told at once, and nothing of it is read. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ManyIssuesTest {
    private static final Path ZONE = Path.of("sample-data", "zone-3000");

    @Test
    void a_thousand_bad_rows_among_three_thousand_are_exactly_those_told() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(ZONE.resolve("students.csv")));
        List<Integer> badRows = new ArrayList<>();
        for (int row = 2; row <= lines.size(); row += 3) {
            badRows.add(row);
            lines.set(row - 1, row % 2 == 0 ? withUnknownLevel(lines.get(row - 1)) : withBadDate(lines.get(row - 1)));
        }

        Intake intake = read("students.csv", String.join("\n", lines));

        assertThat(badRows).hasSize(1_000);
        assertThat(intake.issues().stream().filter(Issue::isError))
                .hasSize(1_000)
                .allSatisfy(issue -> {
                    assertThat(issue.file()).isEqualTo("students.csv");
                    assertThat(issue.code())
                            .isEqualTo(issue.row() % 2 == 0 ? IssueCode.UNKNOWN_WORD : IssueCode.BAD_DATE);
                });
        assertThat(intake.issues().stream().filter(Issue::isError).map(Issue::row))
                .containsExactlyElementsOf(badRows);
        assertThat(intake.facts()).isNull();
        assertThat(intake.people()).isEmpty();
    }

    @Test
    void every_choice_may_dangle() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(ZONE.resolve("choices.csv")));
        lines.replaceAll(line -> line.replaceFirst("^(C\\d+),", "$1,9"));

        Intake intake = read("choices.csv", String.join("\n", lines));

        assertThat(intake.issues().stream().filter(Issue::isError))
                .hasSize(lines.size() - 1)
                .allMatch(issue -> issue.code() == IssueCode.UNKNOWN_STUDENT);
    }

    private static String withUnknownLevel(String student) {
        return student.replaceFirst(",(HIGHER|SECONDARY|TECHNICIAN),", ",本科,");
    }

    private static String withBadDate(String student) {
        return student.replaceFirst(",(19|20)\\d\\d-", ",$1xx-");
    }

    private static Intake read(String file, String text) {
        SortedMap<String, Content> files =
                new TreeMap<>(RoundSource.folder(ZONE).files());
        files.put(file, Content.of(text.getBytes(StandardCharsets.UTF_8)));
        return new RoundReader().read(() -> files, PolicyFile.packaged());
    }
}
