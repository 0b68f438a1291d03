package org.duikou.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.duikou.proposal.BranchNode;
import org.duikou.proposal.Certificate;
import org.duikou.proposal.Prices;
import org.duikou.proposal.SolvedRound;
import org.duikou.testing.RoundDraft;
import org.duikou.vocabulary.OpeningId;
import org.duikou.vocabulary.RowKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Under test: strict reading, and what stays in the folder. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SolvedRoundFilesTest {
    @TempDir
    Path folder;

    @BeforeEach
    void writeSmallRound() throws IOException {
        SolvedRoundFiles.write(folder, solved());
    }

    @Test
    void a_missing_file_is_named() throws IOException {
        Files.delete(folder.resolve("unplaced.csv"));

        assertRefused("The file (unplaced.csv) is malformed: it is missing.");
    }

    @Test
    void a_renamed_column_is_refused() throws IOException {
        change("placements.csv", "choice_rank", "rank");

        assertRefused("The file (placements.csv) is malformed: expected the header"
                + " college,student,opening,enterprise,kind,choice_rank,fit,distance_km,pinned.");
    }

    @Test
    void a_cell_that_is_no_number_is_refused_with_its_line() throws IOException {
        change("placements.csv", ",100,", ",much,");

        assertRefused("The file (placements.csv) is malformed: line 2: fit (much), expected a whole number.");
    }

    @Test
    void a_status_that_denies_the_enrolled_is_refused() throws IOException {
        change("order-classes.csv", "CLOSED", "OPEN");

        assertRefused(
                "The file (order-classes.csv) is malformed: line 2: status (OPEN), expected CLOSED with (0) enrolled.");
    }

    @Test
    void a_price_below_nothing_is_refused() throws IOException {
        change("certificate.json", "\"softPrices\" : { }", "\"softPrices\" : { \"seats:O1\" : -1 }");

        assertRefused(
                "The file (certificate.json) is malformed: the price of (seats:O1) is (-1), expected at least 0.");
    }

    @Test
    void an_unknown_field_of_the_summary_is_refused() throws IOException {
        change("summary.json", "\"seed\"", "\"sead\"");

        assertRefused("The file (summary.json) is malformed: unknown field (sead).");
    }

    @Test
    void a_large_certificate_is_packed_and_replaces_the_plain_one() throws Exception {
        SolvedRound large = withCertificateOf(40_000);

        SolvedRoundFiles.write(folder, large);

        assertThat(folder.resolve("certificate.json.gz")).exists();
        assertThat(folder.resolve("certificate.json")).doesNotExist();
        assertThat(SolvedRoundFiles.read(folder)).isEqualTo(large);
    }

    @Test
    void other_files_of_the_folder_are_left_alone() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "mine");

        SolvedRoundFiles.write(folder, solved());

        assertThat(folder.resolve("notes.txt")).hasContent("mine");
    }

    @Test
    void text_that_a_spreadsheet_would_compute_is_quoted() {
        assertThat(FreeText.harmless("=1+1")).isEqualTo("'=1+1");
        assertThat(FreeText.harmless("1+1")).isEqualTo("1+1");
    }

    private void assertRefused(String message) {
        assertThatExceptionOfType(MalformedResultException.class)
                .isThrownBy(() -> SolvedRoundFiles.read(folder))
                .withMessage(message);
    }

    private void change(String file, String before, String after) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(before);
        Files.writeString(folder.resolve(file), text.replace(before, after));
    }

    private static SolvedRound solved() {
        var round = new RoundDraft();
        round.post("O1");
        round.orderClass("K1").seats(5, 9);
        round.student("s1").onlyChosen().chooses("O1");
        round.student("s2").onlyChosen().chooses("K1");
        var problem = round.problem();
        return RoundReport.of(problem, Proposals.of(problem, "s1->O1"), "0");
    }

    private static SolvedRound withCertificateOf(int prices) {
        Map<RowKey, Long> byRow = new TreeMap<>();
        for (int opening = 0; opening < prices; opening++) {
            byRow.put(RowKey.seats(new OpeningId("opening-" + opening)), 1L + opening);
        }
        SolvedRound small = solved();
        var leaf = new BranchNode.Leaf(new Prices(byRow), Prices.FREE, 0);
        return new SolvedRound(
                small.placements(),
                small.unplaced(),
                small.orderClasses(),
                small.summary(),
                new Certificate("hash", 1000, 1, 0, 0, leaf));
    }
}
