package org.duikou.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.duikou.testing.ServedRound;
import org.duikou.testing.Service;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Under test: what a run found, in every form it can be had in. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RunResultTest {
    private @Nullable String run;

    @BeforeEach
    void solveOnce() {
        run = run != null ? run : "/runs/" + ServedRound.imported("results").solved();
    }

    @Test
    void a_placement_has_the_fields_of_the_file() {
        Map<String, Object> placement = get("/placements?college=C1").jsonPath().getMap("[0]");

        assertThat(placement)
                .containsOnlyKeys(
                        "college",
                        "student",
                        "opening",
                        "enterprise",
                        "kind",
                        "choiceRank",
                        "fit",
                        "distanceKm",
                        "pinned");
        assertThat(placement)
                .containsEntry("college", "C1")
                .containsEntry("enterprise", "E1")
                .containsEntry("kind", "POST")
                .containsEntry("pinned", false);
        assertThat(String.valueOf(placement.get("distanceKm"))).matches("14\\.\\d{3}");
    }

    @Test
    void students_come_in_canonical_order() {
        JsonPath json = get("/placements").jsonPath();

        List<String> students = new ArrayList<>();
        for (int row = 0; row < json.getList("").size(); row++) {
            students.add(json.getString("[" + row + "].college") + "/" + json.getString("[" + row + "].student"));
        }

        assertThat(students).hasSizeGreaterThan(5).isSorted();
    }

    @ParameterizedTest
    @CsvSource({"college,C2", "enterprise,E2", "opening,O1"})
    void placements_are_told_of_one_college_enterprise_or_opening(String field, String code) {
        List<String> all = get("/placements").jsonPath().getList(field);

        List<String> some = get("/placements?" + field + "=" + code).jsonPath().getList(field);

        assertThat(some)
                .isNotEmpty()
                .hasSize((int) all.stream().filter(code::equals).count())
                .containsOnly(code);
    }

    @Test
    void filters_are_joined() {
        assertThat(get("/placements?college=C1&opening=D1").jsonPath().getList(""))
                .isEmpty();
        assertThat(get("/placements?college=C2&opening=D1").jsonPath().getList(""))
                .isNotEmpty();
    }

    @Test
    void pages_are_linked_and_hold_each_row_once() {
        List<Object> whole = get("/placements").jsonPath().getList("");

        List<Object> paged = new ArrayList<>();
        Response page = get("/placements?limit=3");
        paged.addAll(page.jsonPath().getList(""));
        while (page.header("Link") != null) {
            assertThat(page.jsonPath().getList("")).hasSize(3);
            page = follow(page.header("Link"));
            paged.addAll(page.jsonPath().getList(""));
        }

        assertThat(paged).isEqualTo(whole);
        assertThat(whole).hasSizeGreaterThan(6);
    }

    @Test
    void a_link_keeps_the_filter() {
        Response first = get("/placements?college=C2&limit=1");

        Response second = follow(first.header("Link"));

        assertThat(second.jsonPath().getList("college")).containsExactly("C2");
        assertThat(second.<String>path("[0].student")).isNotEqualTo(first.path("[0].student"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=10001", "limit=many", "cursor=-1", "cursor=x"})
    void a_page_that_cannot_be_is_refused(String query) {
        Response answer = get("/placements?" + query);

        assertThat(answer.statusCode()).isIn(400, 404, 422);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "placements    | college,student,opening,enterprise,kind,choice_rank,fit,distance_km,pinned",
                "unplaced      | college,student,reason,detail_zh,detail_en",
                "order-classes | opening,min_seats,seats,enrolled,status,reason_code",
                "blocking-pairs | college,student,opening,choice_rank,blocks,reason",
            })
    void csv_and_spreadsheet_are_the_file(String table, String header) throws IOException {
        Response csv = as("/" + table, Service.CSV);
        Response xlsx = as("/" + table, Service.XLSX);
        int rows = get("/" + table).jsonPath().getList("").size();

        assertThat(csv.contentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(csv.header("Content-Disposition")).contains(table + ".csv");
        assertThat(csv.asString().lines()).hasSize(rows + 1).first().isEqualTo(header);
        assertThat(xlsx.contentType()).isEqualTo(Service.XLSX);
        List<List<String>> sheet = sheet(xlsx.asByteArray());
        assertThat(sheet).hasSize(rows + 1);
        assertThat(String.join(",", sheet.get(0))).isEqualTo(header);
    }

    @Test
    void a_spreadsheet_has_codes_as_text_and_figures_as_numbers() throws IOException {
        byte[] bytes = as("/placements", Service.XLSX).asByteArray();

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                var rows = workbook.getFirstSheet().openStream()) {
            Row row = rows.skip(1).findFirst().orElseThrow();
            assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(6).getType()).isEqualTo(CellType.NUMBER);
        }
    }

    @Test
    void a_form_that_is_not_offered_is_refused() {
        Response answer = as("/placements", "application/pdf");

        assertThat(answer.statusCode()).isEqualTo(406);
    }

    @Test
    void the_unplaced_are_told_with_reasons_in_both_languages() {
        Map<String, Object> unplaced = get("/unplaced").jsonPath().getMap("[0]");

        assertThat(unplaced).containsOnlyKeys("college", "student", "reason", "detailZh", "detailEn");
        assertThat(unplaced.values()).allMatch(value -> !value.toString().isBlank());
    }

    @Test
    void order_classes_are_told_open_or_closed() {
        JsonPath json = get("/order-classes").jsonPath();
        Map<String, String> statuses = new LinkedHashMap<>();
        for (int row = 0; row < 2; row++) {
            statuses.put(json.getString("[" + row + "].opening"), json.getString("[" + row + "].status"));
        }

        assertThat(statuses).isEqualTo(Map.of("D1", "OPEN", "D2", "CLOSED"));
        assertThat(json.getString("[1].reasonCode")).isEqualTo("TOO_FEW_ELIGIBLE");
        assertThat(json.getMap("[0]"))
                .containsOnlyKeys("opening", "minSeats", "seats", "enrolled", "status", "reasonCode");
    }

    @Test
    void blocking_pairs_are_told_as_many_as_the_summary_counts() {
        JsonPath json = get("/blocking-pairs").jsonPath();

        assertThat(json.<Boolean>getList("blocks").stream().filter(Boolean::booleanValue))
                .hasSize(get("/summary").jsonPath().getInt("blockingPairs"));
        assertThat(json.getMap("[0]"))
                .containsOnlyKeys("college", "student", "opening", "choiceRank", "blocks", "reason");
    }

    @Test
    void the_summary_is_that_of_the_file() {
        Response summary = get("/summary");

        assertThat(summary.contentType()).startsWith("application/json");
        assertThat(summary.jsonPath().getMap(""))
                .containsOnlyKeys(
                        "round",
                        "mode",
                        "seed",
                        "students",
                        "placed",
                        "unplaced",
                        "hard",
                        "unplacedWeight",
                        "unplacedWeightBound",
                        "soft",
                        "softBound",
                        "gap",
                        "status",
                        "phases",
                        "components",
                        "inputHash",
                        "lottery",
                        "blockingPairs",
                        "policyHash",
                        "version");
        assertThat(summary.<Integer>path("hard")).isZero();
        assertThat(summary.<Integer>path("placed"))
                .isEqualTo(get("/placements").jsonPath().getList("").size());
    }

    @Test
    void the_certificate_speaks_of_the_input_that_the_run_tells() {
        Response certificate = get("/certificate");

        assertThat(certificate.contentType()).startsWith("application/json");
        assertThat(certificate.<String>path("inputHash")).isEqualTo(get("").path("inputHash"));
        assertThat(certificate.jsonPath().getMap("tree")).isNotEmpty();
    }

    private Response get(String path) {
        return Service.bureau().get(run + path);
    }

    private Response as(String path, String type) {
        return Service.bureau().accept(type).get(run + path);
    }

    private static Response follow(String link) {
        assertThat(link).matches("<[^>]+>; rel=\"next\"");
        return Service.bureau().basePath("").urlEncodingEnabled(false).get(link.substring(1, link.indexOf('>')));
    }

    private static List<List<String>> sheet(byte[] bytes) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                var rows = workbook.getFirstSheet().openStream()) {
            return rows.map(row -> row.stream().map(RunResultTest::text).toList())
                    .toList();
        }
    }

    private static String text(Cell cell) {
        return cell == null ? "" : cell.getText();
    }
}
