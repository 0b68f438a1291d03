package org.duikou.round.submission;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.duikou.testing.Service;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Under test: what a college hears of a table that it sends, and reads of one that it sent. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TableExchangeTest {
    private static final String C1 = SmallTables.STUDENTS.replaceFirst("C2,S1.*\n", "");

    @Test
    void a_difference_names_the_rows_that_come_change_and_go() {
        SmallTables.store("difference");

        Response answer = putC1(
                "difference",
                "?detail=true",
                C1.replace("何川,M", "何山,M").replace("460702", "460703")
                        + "C1,S3,许宁,F,2005-05-02,,460701,HIGHER,3,true,true,true\n");

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.jsonPath().getMap(""))
                .containsEntry("accepted", 3)
                .containsEntry("new", 1)
                .containsEntry("changed", 2)
                .containsEntry("removed", 0)
                .containsEntry("unchanged", 1);
        assertThat(answer.jsonPath().getList("detail.new")).isEqualTo(List.of("C1/S3"));
        assertThat(answer.jsonPath().getList("detail.changed"))
                .isEqualTo(List.of(Map.of("key", "C1/S2", "columns", List.of("name", "major"))));
        assertThat(answer.asString()).doesNotContain("何山", "许宁");
    }

    @Test
    void a_dry_run_tells_what_would_go_and_gives_no_receipt() {
        SmallTables.store("rehearsal");
        SmallTables.put("rehearsal", "choices", "college,student,rank,opening\n");

        Response answer = putC1("rehearsal", "?dryRun=true", C1.replaceFirst("C1,S2.*\n", ""));

        assertThat(answer.jsonPath().getList("detail.removed")).isEqualTo(List.of("C1/S2"));
        assertThat(answer.jsonPath().getMap("")).doesNotContainKey("receipt");
        assertThat(receipts("rehearsal", "?table=students&college=C1")).isEmpty();
    }

    @Test
    void the_same_content_again_has_the_same_hash_and_changes_nothing() {
        SmallTables.store("same-content");
        Response first = putC1("same-content", "", C1.replace("460702", "460703"));

        Response second = Service.bureau()
                .contentType("application/x-ndjson")
                .body(
                        """
                        {"student":"S2","college":"C1","name":"何川","gender":"男","birthDate":"2005/6/1","major":"460703","level":"HIGHER","grade":3,"adjustable":true,"studentConsent":true,"guardianConsent":true}
                        {"student":"S1","college":"C1","name":"林安","gender":"F","birthDate":"2005-05-01","major":"460701","level":"HIGHER","grade":3,"adjustable":true,"studentConsent":true,"guardianConsent":true}
                        """
                                .getBytes(StandardCharsets.UTF_8))
                .put("/rounds/same-content/students?college=C1");

        assertThat(second.statusCode()).as(second.asString()).isEqualTo(200);
        assertThat(second.jsonPath().getInt("unchanged")).isEqualTo(2);
        assertThat(second.jsonPath().getString("receipt.contentHash"))
                .isEqualTo(first.jsonPath().getString("receipt.contentHash"))
                .matches("[0-9a-f]{64}");
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
    }

    @Test
    void receipts_are_listed_and_read() {
        SmallTables.store("receipts");
        Response sent = putC1("receipts", "", C1);

        Map<String, Object> listed =
                receipts("receipts", "?table=students&college=C1").get(0);
        Response one = Service.bureau().get("/rounds/receipts/submissions/" + listed.get("id"));
        Response other = Service.bureau().get("/rounds/receipts/submissions/987654321");

        assertThat(one.jsonPath().getMap("")).isEqualTo(listed).containsEntry("account", "test");
        assertThat(sent.jsonPath().getMap("receipt")).isEqualTo(listed);
        assertThat(other.statusCode()).isEqualTo(404);
        assertThat(other.jsonPath().getString("code")).isEqualTo("submission-not-found");
    }

    @Test
    void a_table_that_changed_meanwhile_is_not_overwritten() {
        SmallTables.store("meanwhile");
        String read =
                Service.bureau().get("/rounds/meanwhile/students?college=C1").header("ETag");
        putC1("meanwhile", "", C1.replace("460702", "460703"));

        Response late = Service.bureau()
                .contentType(Service.CSV)
                .header("If-Match", read)
                .body(C1.getBytes(StandardCharsets.UTF_8))
                .put("/rounds/meanwhile/students?college=C1");
        String now =
                Service.bureau().get("/rounds/meanwhile/students?college=C1").header("ETag");
        Response fresh = Service.bureau()
                .contentType(Service.CSV)
                .header("If-Match", now)
                .body(C1.getBytes(StandardCharsets.UTF_8))
                .put("/rounds/meanwhile/students?college=C1");

        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(late.jsonPath().getString("code")).isEqualTo("table-changed");
        assertThat(fresh.statusCode()).as(fresh.asString()).isEqualTo(200);
    }

    @Test
    void another_college_s_submission_leaves_the_tag_as_it_is() {
        SmallTables.store("neighbour");
        String before =
                Service.bureau().get("/rounds/neighbour/students?college=C1").header("ETag");

        Service.bureau()
                .contentType(Service.CSV)
                .body((SmallTables.STUDENT_HEADER + "C2,S1,周平,M,2005-07-02,,460701,HIGHER,3,true,true,true\n")
                        .getBytes(StandardCharsets.UTF_8))
                .put("/rounds/neighbour/students?college=C2")
                .then()
                .statusCode(200);

        assertThat(Service.bureau().get("/rounds/neighbour/students?college=C1").header("ETag"))
                .isEqualTo(before);
    }

    @Test
    void a_body_in_gzip_is_inflated_and_counted() throws IOException {
        SmallTables.store("gzip");

        Response taken = gzip("gzip", "gzip", gzip(C1.getBytes(StandardCharsets.UTF_8)));
        Response bomb = gzip("gzip", "gzip", gzip(new byte[5_000_000]));
        byte[] whole = gzip(C1.getBytes(StandardCharsets.UTF_8));
        Response torn = gzip("gzip", "gzip", Arrays.copyOf(whole, whole.length - 12));
        Response unknown = gzip("gzip", "br", whole);

        assertThat(taken.statusCode()).as(taken.asString()).isEqualTo(200);
        assertThat(bomb.statusCode()).isEqualTo(413);
        assertThat(torn.jsonPath().getString("code")).isEqualTo("body-encoding");
        assertThat(unknown.statusCode()).isEqualTo(415);
    }

    @Test
    void an_answer_comes_in_gzip_to_those_who_take_it() {
        SmallTables.store("compressed");

        Response answer = Service.bureau().header("Accept-Encoding", "gzip").get("/rounds/compressed/students");

        assertThat(answer.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(answer.jsonPath().getList("")).hasSize(3);
    }

    @Test
    void the_bad_rows_come_back_as_a_file_that_is_accepted_once_it_is_corrected() {
        SmallTables.store("corrected");
        SmallTables.put("corrected", "choices", "college,student,rank,opening\n");

        Response refused = putC1("corrected", "?badRows=csv", C1.replace("S2,何川,M,2005-06-01", "S2,何川,X,2005-06-31"));
        String corrected = refused.asString().replace("S2,何川,X,2005-06-31", "S2,何川,M,2005-06-30");
        Response accepted = putC1("corrected", "?dryRun=true", corrected);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.contentType()).startsWith("text/csv");
        assertThat(refused.asString().lines()).hasSize(2);
        assertThat(refused.asString()).contains("row_errors", "is no date").doesNotContain("林安");
        assertThat(accepted.jsonPath().getInt("accepted")).isEqualTo(1);
        assertThat(accepted.jsonPath().getList("warnings")).isEmpty();
    }

    @Test
    void the_bad_rows_come_as_a_workbook_too() throws IOException {
        SmallTables.store("workbook");

        Response refused = putC1("workbook", "?badRows=xlsx", C1.replace("460702", "????"));

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(refused.asByteArray()))) {
            assertThat(workbook.getFirstSheet().read()).hasSize(2);
        }
    }

    @Test
    void a_refusal_that_is_no_row_s_fault_stays_a_problem() {
        SmallTables.store("faultless");

        Response refused = putC1("faultless", "?badRows=csv", "college,\"student");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.contentType()).startsWith("application/problem+json");
    }

    @Test
    void templates_are_offered() throws IOException {
        Response csv = Service.bureauIn("zh").get("/templates/students.csv");
        Response xlsx = Service.bureau().get("/templates/openings.xlsx");
        Response unknown = Service.bureau().get("/templates/secrets.csv");

        assertThat(csv.asString()).contains("学校代码,学号,姓名");
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx.asByteArray()))) {
            assertThat(workbook.getSheets()).hasSize(2);
        }
        assertThat(unknown.statusCode()).isEqualTo(404);
    }

    @Test
    void a_roster_is_read_as_json_with_numbers_and_truths() {
        SmallTables.store("read");

        Response answer = Service.bureau().get("/rounds/read/students?college=C2");

        assertThat(answer.jsonPath().getList("")).hasSize(1);
        assertThat(answer.jsonPath().getMap("[0]"))
                .containsEntry("college", "C2")
                .containsEntry("name", "周平")
                .containsEntry("grade", 3)
                .containsEntry("adjustable", true);
    }

    @Test
    void what_is_read_as_a_file_can_be_sent_again() {
        SmallTables.store("roundtrip");
        SmallTables.put("roundtrip", "assessments", "opening,college,student,score\nP1,C1,S1,80\nD1,C1,S1,70.5\n");

        for (String table : List.of(
                "colleges",
                "enterprises",
                "openings?enterprise=E2",
                "students?college=C1",
                "choices?college=C1",
                "assessments?enterprise=E2")) {
            for (String form : List.of(Service.CSV, Service.XLSX)) {
                byte[] file = Service.bureau()
                        .accept(form)
                        .get("/rounds/roundtrip/" + table)
                        .asByteArray();
                Response again = Service.bureau().contentType(form).body(file).put("/rounds/roundtrip/" + table);

                assertThat(again.statusCode()).as(table + again.asString()).isEqualTo(200);
                assertThat(again.jsonPath().getInt("changed")).as(table).isZero();
                assertThat(again.jsonPath().getInt("removed")).as(table).isZero();
            }
        }
    }

    @Test
    void pages_survive_what_comes_and_goes_between_them() {
        SmallTables.store("pages");
        SmallTables.put("pages", "choices", "college,student,rank,opening\n");
        var roster = new StringBuilder(SmallTables.STUDENTS);
        for (int i = 0; i < 10; i++) {
            roster.append("C1,P").append(i).append(",学生,F,2005-05-01,,460701,HIGHER,3,true,true,true\n");
        }
        SmallTables.put("pages", "students", roster.toString());

        List<String> read = new ArrayList<>();
        Response page = Service.bureau().get("/rounds/pages/students?limit=4");
        read.addAll(page.jsonPath().getList("student", String.class));
        SmallTables.put(
                "pages",
                "students",
                roster.toString().replaceFirst("C1,S1.*\n", "").replace("P9,学生,F", "P9,学员,F"));
        while (page.header("Link") != null) {
            String next = page.header("Link").replaceAll("<(.*)>.*", "$1");
            page = Service.bureau().basePath("").get(next);
            read.addAll(page.jsonPath().getList("student", String.class));
        }

        assertThat(read).containsExactly("S1", "S2", "S1", "P0", "P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8", "P9");
    }

    private static Response gzip(String round, String encoding, byte[] body) {
        return Service.bureau()
                .contentType(Service.CSV)
                .header("Content-Encoding", encoding)
                .body(body)
                .put("/rounds/" + round + "/students?college=C1");
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        }
        return bytes.toByteArray();
    }

    private static Response putC1(String round, String query, String csv) {
        return Service.bureau()
                .contentType(Service.CSV)
                .queryParam("college", "C1")
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .put("/rounds/" + round + "/students" + query);
    }

    private static List<Map<String, Object>> receipts(String round, String query) {
        return Service.bureau()
                .get("/rounds/" + round + "/submissions" + query)
                .jsonPath()
                .getList("");
    }
}
