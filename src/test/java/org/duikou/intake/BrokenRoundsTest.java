package org.duikou.intake;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duikou.eligibility.BrokenPin;
import org.duikou.problem.PlacementProblem;
import org.duikou.vocabulary.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Under test: each folder of {@code sample-data/broken} has the one issue that its name says, where
 * {@code expected.csv} says.
 *
 * <p>{@code -Dsample-data.rewrite=true} writes them anew first.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BrokenRoundsTest {
    private static final Path COMMITTED = Path.of("sample-data", "broken");
    private static final Path EXPECTED = COMMITTED.resolve("expected.csv");

    @BeforeAll
    static void rewriteWhenAsked() throws IOException {
        if (Boolean.getBoolean("sample-data.rewrite")) {
            for (BrokenRound round : BrokenRounds.all()) {
                round.write(COMMITTED);
            }
            Files.writeString(EXPECTED, expected());
        }
    }

    static List<BrokenRound> rounds() {
        return BrokenRounds.all();
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void the_folder_has_this_issue_here_and_no_other(BrokenRound broken) {
        Intake intake = read(broken);

        assertThat(intake.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo(broken.code());
            assertThat(issue.file()).isEqualTo(broken.file());
            assertThat(issue.row()).isEqualTo(broken.row());
            assertThat(issue.column()).isEqualTo(broken.column());
        });
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void only_an_error_keeps_the_facts_back(BrokenRound broken) {
        Intake intake = read(broken);

        assertThat(intake.facts() == null).isEqualTo(broken.code().severity() == Severity.ERROR);
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void the_committed_files_are_those_of_the_code(BrokenRound broken) throws IOException {
        Path folder = broken.folder(COMMITTED);

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(broken.round().files().keySet());
        }
        for (String file : broken.round().files().keySet()) {
            assertThat(folder.resolve(file))
                    .hasBinaryContent(broken.round().files().get(file));
        }
    }

    @Test
    void every_code_that_a_folder_can_show_has_one() {
        Set<IssueCode> shown = rounds().stream()
                .map(BrokenRound::code)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(IssueCode.class)));

        assertThat(shown).isEqualTo(EnumSet.complementOf(EnumSet.copyOf(BrokenRounds.NOT_OF_A_FOLDER)));
    }

    @Test
    void the_texts_are_those_of_the_committed_list() {
        assertThat(EXPECTED).hasContent(expected());
    }

    /** As the command line reads a round: pins against the rules as well. */
    private static Intake read(BrokenRound broken) {
        Intake intake = new RoundReader().read(RoundSource.folder(broken.folder(COMMITTED)), PolicyFile.packaged());
        if (intake.hasErrors()) {
            return intake;
        }
        return intake.with(BrokenPin.of(PlacementProblem.freeze(intake.requireFacts())).stream()
                .map(pin -> intake.pinBreaksRules(pin.pin(), pin.rules()))
                .toList());
    }

    private static String expected() {
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder()
                .bufferSize(0) // all of it is in the text at once
                .lineDelimiter(LineDelimiter.LF)
                .build(text);
        csv.writeRecord("code", "severity", "file", "row", "column", "zh", "en");
        for (BrokenRound broken : rounds()) {
            for (Issue issue : read(broken).issues()) {
                csv.writeRecord(
                        issue.code().name(),
                        issue.severity().name(),
                        issue.file(),
                        issue.row() == null ? "" : issue.row().toString(),
                        issue.column(),
                        issue.text(Language.ZH),
                        issue.text(Language.EN));
            }
        }
        return text.toString();
    }
}
