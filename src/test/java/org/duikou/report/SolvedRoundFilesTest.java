package org.duikou.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.duikou.proposal.BranchNode;
import org.duikou.proposal.Certificate;
import org.duikou.proposal.CouplingPrices;
import org.duikou.proposal.CouplingPrices.Companion;
import org.duikou.proposal.Prices;
import org.duikou.proposal.SolvedRound;
import org.duikou.testing.RoundDraft;
import org.duikou.vocabulary.CollegeId;
import org.duikou.vocabulary.EnterpriseId;
import org.duikou.vocabulary.OpeningId;
import org.duikou.vocabulary.RowKey;
import org.duikou.vocabulary.StudentId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    void a_certificate_of_another_format_is_refused() throws IOException {
        change("certificate.json", "\"format\" : 3", "\"format\" : 1");

        assertRefused("The file (certificate.json) is malformed: the format is (1), expected (3).");
    }

    @Test
    void a_branch_on_the_mean_takes_no_order_class_beside_it() throws IOException {
        change("certificate.json", "\"tree\" : {", "\"tree\" : { \"mean\" : 15320,");

        assertRefused("The file (certificate.json) is malformed: unknown field (weightPrices).");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            delimiter = ';',
            textBlock =
                    """
                    { "median" : 1 };                            unknown field (median).
                    { "mean" : 0.5 };                            the field (mean) should be a whole number.
                    { "mean" : 1, "mean" : 1 };                  Duplicate field 'mean'
                    { "aboveMean" : [ ] };                       the field (aboveMean) should be an object.
                    { "aboveMean" : { "C1" : null } };           the field (C1) should be a whole number.
                    { "aboveMean" : { "C1" : 1, "C1" : 1 } };    Duplicate field 'C1'
                    { "aboveMean" : { "C/1" : 1 } };             The code (C/1) is malformed, expected 1 to 64 letters, \
                    digits, '-', '_' or '.'.
                    { "companions" : { } };                      the field (companions) should be a list.
                    { "companions" : [ 7 ] };                    expected an object.
                    { "companions" : [ { "college" : "C1", "student" : "S", "enterprise" : "E1" } ] }; \
                    the field (price) should be a whole number.
                    { "companions" : [ { "college" : "C/1", "student" : "S", "enterprise" : "E1", "price" : 1 } ] }; \
                    the field (college) has an unknown value (C/1).
                    { "companions" : [ { "college" : "C1", "opening" : "O1" } ] }; unknown field (opening).
                    """)
    void coupling_prices_of_another_shape_are_refused(String prices, String why) throws IOException {
        change("certificate.json", "\"weightMultiplier\"", "\"couplingPrices\" : " + prices + ", \"weightMultiplier\"");

        assertRefused("The file (certificate.json) is malformed: " + why);
    }

    @Test
    void coupling_prices_are_written_where_there_are_any() throws Exception {
        var prices = new CouplingPrices(
                Map.of(new CollegeId("C01"), 340L),
                -170,
                List.of(new Companion(StudentId.of("C01", "S7"), new EnterpriseId("E3"), 8000)));
        var leaf = new BranchNode.Leaf(Prices.FREE, Prices.FREE, 0, prices);

        SolvedRoundFiles.write(folder, withTree(new BranchNode.MeanBranch(15_320, leaf, leaf)));

        assertThat(Files.readString(folder.resolve("certificate.json")).replaceAll("\\s", ""))
                .contains("\"tree\":{\"mean\":15320,\"below\":{")
                .contains("\"couplingPrices\":{\"aboveMean\":{\"C01\":340},\"mean\":-170,\"companions\":["
                        + "{\"college\":\"C01\",\"student\":\"S7\",\"enterprise\":\"E3\",\"price\":8000}]}");
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
        return withTree(new BranchNode.Leaf(new Prices(byRow), Prices.FREE, 0));
    }

    private static SolvedRound withTree(BranchNode tree) {
        SolvedRound small = solved();
        return new SolvedRound(
                small.placements(),
                small.unplaced(),
                small.orderClasses(),
                small.blockingPairs(),
                small.summary(),
                new Certificate("hash", 1000, 1, 0, 0, tree));
    }
}
