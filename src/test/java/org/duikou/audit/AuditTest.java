package org.duikou.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.duikou.audit.chain.ChainCheck;
import org.duikou.testing.Keys;
import org.duikou.testing.ServedRound;
import org.duikou.testing.Service;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Under test: the audit of a running service, whose bureau has one chain; others add to it all the while. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AuditTest {
    private static final String COLLEGES = "college,name\nC01,First\nC02,Second\n";

    @Inject
    DataSource database;

    @Test
    void a_change_is_kept_with_who_made_it_and_what_of() {
        Service.makeRound("audit-change");
        Service.put("audit-change", "colleges", COLLEGES).then().statusCode(200);

        Map<String, Object> entry = entries("audit-change").get(1);

        assertThat(entry)
                .containsEntry("account", "test")
                .containsEntry("role", "ADMIN")
                .containsEntry("action", "TABLE_REPLACED")
                .containsEntry("outcome", "DONE")
                .containsEntry("subject", Map.of("round", "audit-change", "part", "colleges"))
                .containsEntry("counts", Map.of("accepted", 2, "changed", 2, "removed", 0));
    }

    @Test
    void a_read_is_kept_with_how_many_students_it_told() {
        ServedRound.imported("audit-read").get("/students?limit=3");
        Service.bureau().accept(Service.CSV).get("/rounds/audit-read/students");

        assertThat(entries("audit-read"))
                .filteredOn("action", "TABLE_READ")
                .extracting(entry -> entry.get("counts"))
                .containsExactly(Map.of("rows", 3), Map.of("rows", 10));
    }

    @Test
    void what_is_made_is_named() {
        Service.makeRound("audit-made");

        assertThat(entries("audit-made"))
                .extracting(entry -> entry.get("action"))
                .containsExactly("ROUND_MADE");
    }

    @Test
    void a_change_that_is_rolled_back_leaves_no_entry() {
        Service.makeRound("audit-rolled-back");
        Service.put("audit-rolled-back", "colleges", "college,name\nC01,First\nC01,Twice\n")
                .then()
                .statusCode(422);

        assertThat(entries("audit-rolled-back"))
                .extracting(entry -> entry.get("action"))
                .containsExactly("ROUND_MADE");
    }

    @Test
    void a_dry_run_is_told_from_a_change() {
        Service.makeRound("audit-dry");
        Service.put("audit-dry", "colleges?dryRun=true", COLLEGES).then().statusCode(200);

        Map<String, Object> entry = entries("audit-dry").get(1);

        assertThat(entry).extracting("subject.dryRun").isEqualTo("true");
    }

    @Test
    void what_is_not_there_or_another_s_leaves_a_refusal() throws InterruptedException {
        Service.bureau().get("/rounds/audit-nowhere/placements").then().statusCode(404);

        assertThat(await("audit-nowhere"))
                .containsEntry("action", "ACCESS_REFUSED")
                .containsEntry("outcome", "REFUSED")
                .containsEntry("account", "test");
    }

    @Test
    void a_wrong_key_leaves_a_refusal_under_the_id_that_it_claims() throws InterruptedException {
        Service.anyone()
                .header("X-API-Key", "dk_guessed_0123456789abcdef0123456789abcdef")
                .get("/api/v1/rounds")
                .then()
                .statusCode(401);

        assertThat(await("guessed")).containsEntry("action", "ACCESS_REFUSED").containsEntry("role", "-");
    }

    @Test
    void pages_lead_to_one_another() {
        Service.makeRound("audit-page-1");
        Service.makeRound("audit-page-2");
        var first = Service.bureau().get("/audit?limit=1");

        String next = first.header("Link").replaceAll("<[^?]*\\?([^>]*)>.*", "$1");
        var second = Service.bureau().urlEncodingEnabled(false).get("/audit?" + next);

        assertThat(second.jsonPath().getLong("[0].number"))
                .isEqualTo(first.jsonPath().getLong("[0].number") + 1);
    }

    @Test
    void an_export_is_whole_and_holds_an_earlier_head() {
        Service.makeRound("audit-export");
        String head = Service.bureau().get("/audit/head").asString();
        Service.makeRound("audit-export-2");

        String export = Service.bureau().get("/audit/export").asString();

        var check = new ChainCheck(null);
        check.expect(head.strip());
        export.lines().forEach(check::read);
        assertThat(check.finish()).isEmpty();
        assertThat(check.heads()).isNotEmpty();
    }

    @Test
    void an_export_is_kept_itself() {
        Service.bureau().get("/audit/export?organisation=audit-nobody").then().statusCode(200);

        assertThat(entries("audit-nobody"))
                .extracting(entry -> entry.get("action"))
                .containsExactly("AUDIT_EXPORTED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", ":", "x:y", "a:b:1", "C01:99999999999999999999"})
    void a_malformed_cursor_is_refused(String after) {
        Service.bureau().queryParam("after", after).get("/audit").then().statusCode(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set account = 'nobody' where number = 1",
                "delete from audit_entry where number = 1"
            })
    void the_database_itself_refuses_to_change_or_delete_an_entry(String sql) throws SQLException {
        Service.makeRound("audit-append-only-" + sql.charAt(0));
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {

            assertThatThrownBy(() -> statement.executeUpdate(sql))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("append-only");
        }
    }

    @Test
    void many_at_once_make_one_chain() throws Exception {
        int callers = 8;
        int rounds = 12;
        ExecutorService calls = Executors.newFixedThreadPool(callers);
        List<Future<?>> all = IntStream.range(0, callers)
                .<Future<?>>mapToObj(caller -> calls.submit(() -> {
                    String code = "audit-load-" + caller;
                    Service.makeRound(code);
                    for (int each = 0; each < rounds; each++) {
                        Service.put(code, "colleges", "college,name\nC" + each + ",College\n")
                                .then()
                                .statusCode(200);
                        Service.bureau()
                                .get("/rounds/" + code + "/placements")
                                .then()
                                .statusCode(404);
                    }
                }))
                .toList();
        for (Future<?> each : all) {
            each.get();
        }
        calls.shutdown();

        var check = new ChainCheck(null);
        Service.bureau().get("/audit/export").asString().lines().forEach(check::read);
        assertThat(check.finish()).isEmpty();
        assertThat(entries("audit-load-3"))
                .filteredOn("action", "TABLE_REPLACED")
                .hasSize(rounds);
    }

    @Test
    void an_auditor_reads_what_a_college_did() {
        Service.makeRound("audit-college");
        Service.put("audit-college", "colleges", COLLEGES).then().statusCode(200);
        Keys.college("C02").get("/rounds/audit-college/placements").then().statusCode(404);
        Keys.college("C02")
                .contentType(Service.CSV)
                .body("college,student,rank,opening\n")
                .put("/rounds/audit-college/choices")
                .then()
                .statusCode(200);

        JsonPath entries = Keys.auditor().get("/audit?organisation=C02").jsonPath();

        assertThat(entries.getList("action")).contains("TABLE_REPLACED");
        assertThat(entries.getList("organisation")).containsOnly("C02");
    }

    @Test
    void a_bureau_does_not_see_another_s_audit() {
        assertThat(Keys.otherBureau().get("/audit?bureau=bureau").statusCode()).isEqualTo(404);
        assertThat(Keys.otherBureau().get("/audit").jsonPath().getList("bureau"))
                .doesNotContain("bureau");
    }

    @Test
    void what_an_administrator_does_in_a_bureau_stands_in_its_audit() {
        Keys.otherBureau()
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "code", "audit-elsewhere",
                        "name", "round",
                        "internshipStart", "2026-09-01",
                        "internshipEnd", "2027-02-28"))
                .post("/rounds")
                .then()
                .statusCode(201);
        Service.put("audit-elsewhere", "colleges", COLLEGES).then().statusCode(200);

        JsonPath entries = Keys.otherBureau().get("/audit?limit=10000").jsonPath();

        assertThat(entries.<Map<String, Object>>getList(""))
                .anyMatch(
                        entry -> names(entry.get("subject"), "audit-elsewhere") && "test".equals(entry.get("account")));
    }

    @Test
    void a_college_does_not_read_the_audit() {
        Keys.college("C02").get("/audit").then().statusCode(403);
    }

    @Test
    void no_name_is_kept() {
        Service.makeRound("audit-names");
        Service.bureau()
                .contentType(ContentType.JSON)
                .body("{}".getBytes(StandardCharsets.UTF_8))
                .get("/rounds/{code}/placements?college={name}", "audit-names", "王 小明")
                .then()
                .statusCode(404);

        assertThat(Service.bureau().get("/audit?limit=10000").asString()).doesNotContain("小明");
    }

    /** Of the chain of the bureau, those that name this. */
    private static List<Map<String, Object>> entries(String named) {
        JsonPath all = Service.bureau().get("/audit?organisation=&limit=10000").jsonPath();
        return all.<Map<String, Object>>getList("").stream()
                .filter(entry -> entry.values().stream().anyMatch(value -> names(value, named)))
                .toList();
    }

    private static boolean names(Object value, String named) {
        return value instanceof Map<?, ?> map ? map.containsValue(named) : named.equals(value);
    }

    /** Refusals are stored together, a moment later. */
    private static Map<String, Object> await(String named) throws InterruptedException {
        for (int look = 0; look < 100; look++) {
            List<Map<String, Object>> found = entries(named);
            if (!found.isEmpty()) {
                return found.get(0);
            }
            Thread.sleep(100);
        }
        throw new AssertionError("No entry names (" + named + ").");
    }
}
