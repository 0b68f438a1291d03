package org.duikou.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.duikou.testing.Keys;
import org.duikou.testing.ServedRound;
import org.duikou.testing.Service;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Under test: what each caller sees of a published round of colleges C1 and C2 and enterprises E1 and E2, and of a round
 * that collects.
 */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ScopeTest {
    private static final String ROSTER =
            "college,student,name,gender,birth_date,major,level,grade,student_consent,guardian_consent\n"
                    + "%s,s1,学生,F,2005-05-01,460701,HIGHER,3,true,true\n";

    private @Nullable String run;

    @BeforeEach
    void publishOnce() {
        if (run == null) {
            var collecting = ServedRound.imported("scope-open");
            collecting.become("COLLECTING");
            Service.put("scope-open", "institutions", "institution,name\nI5,人力资源机构\n")
                    .then()
                    .statusCode(200);
            var published = ServedRound.imported("scope");
            run = published.solved();
            published.publish(run).then().statusCode(200);
        }
    }

    @Test
    void organisations_read_the_rounds_that_they_take_part_in() {
        assertThat(Keys.college("C1").get("/rounds/scope").statusCode()).isEqualTo(200);
        assertThat(Keys.enterprise("E2").get("/rounds/scope").statusCode()).isEqualTo(200);
        assertThat(Keys.institution("I5").get("/rounds").jsonPath().getList("code"))
                .containsExactly("scope-open");
        assertThat(Keys.college("C1").get("/rounds").jsonPath().getList("code")).contains("scope", "scope-open");
    }

    @Test
    void others_find_no_such_round() {
        assertNotFound(Keys.college("C9").get("/rounds/scope"), "round-not-found");
        assertNotFound(Keys.enterprise("C1").get("/rounds/scope"), "round-not-found");
        assertNotFound(Keys.institution("I5").get("/rounds/scope"), "round-not-found");
        assertNotFound(Keys.otherBureau().get("/rounds/scope"), "round-not-found");
        assertNotFound(Service.with(Keys.of("COLLEGE", "C1", "elsewhere")).get("/rounds/scope"), "round-not-found");
        assertThat(Keys.otherBureau().get("/rounds").jsonPath().getList("code")).doesNotContain("scope", "scope-open");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/events", "/summary", "/placements", "/unplaced", "/order-classes", "/certificate"})
    void another_bureau_finds_no_such_run(String path) {
        assertNotFound(Keys.otherBureau().get("/runs/" + run + path), "run-not-found");
    }

    @Test
    void another_bureau_changes_nothing() {
        RequestSpecification other = Keys.otherBureau();

        assertNotFound(other.post("/runs/" + run + "/stop"), "run-not-found");
        assertNotFound(Keys.otherBureau().delete("/runs/" + run), "run-not-found");
        assertNotFound(
                Keys.otherBureau()
                        .contentType(Service.CSV)
                        .body("college,name\n")
                        .put("/rounds/scope-open/colleges"),
                "round-not-found");
        assertNotFound(
                Keys.otherBureau()
                        .contentType("application/json")
                        .body("{\"run\":\"" + run + "\"}")
                        .post("/rounds/scope/publish"),
                "run-not-found");
        assertThat(Service.bureau().get("/runs/" + run).statusCode()).isEqualTo(200);
    }

    @Test
    void an_administrator_reaches_every_bureau() {
        String code = "scope-elsewhere";
        Keys.otherBureau()
                .contentType("application/json")
                .body("{\"code\":\"" + code + "\",\"name\":\"x\",\"internshipStart\":\"2026-09-01\","
                        + "\"internshipEnd\":\"2027-02-28\"}")
                .post("/rounds")
                .then()
                .statusCode(201);

        assertThat(Service.bureau().get("/rounds/" + code).<String>path("bureau"))
                .isEqualTo("elsewhere");
        assertNotFound(Service.with(Keys.of("BUREAU", null, "bureau")).get("/rounds/" + code), "round-not-found");
    }

    @Test
    void a_college_replaces_its_own_roster_and_no_other() {
        Response other = put(Keys.college("C1"), "students?college=C2", ROSTER.formatted("C2"));
        Response smuggled = put(Keys.college("C1"), "students?dryRun=true", ROSTER.formatted("C2"));
        Response own =
                put(Keys.college("C1"), "choices?college=C1&dryRun=true", "college,student,rank,opening\nC1,s1,1,O1\n");
        Response unnamed = put(Keys.college("C1"), "choices?dryRun=true", "college,student,rank,opening\nC1,s1,1,O1\n");

        assertNotFound(other, "not-found");
        assertThat(smuggled.statusCode()).isEqualTo(422);
        assertThat(smuggled.jsonPath().getList("errors.code")).contains("OUT_OF_SCOPE");
        assertThat(own.statusCode()).as(own.asString()).isEqualTo(200);
        // of C1's ten choices nine would go, and none of C2's
        assertThat(own.<Integer>path("removed")).isEqualTo(9);
        assertThat(unnamed.asString()).isEqualTo(own.asString());
    }

    @Test
    void an_enterprise_replaces_its_own_openings_and_no_others() {
        String header = "opening,kind,enterprise,title,seats,majors\n";

        Response other = put(Keys.enterprise("E2"), "openings?enterprise=E1", header);
        Response own =
                put(Keys.enterprise("E1"), "assessments?dryRun=true", "opening,college,student,score\nO1,C1,s1,80\n");
        Response smuggled =
                put(Keys.enterprise("E2"), "assessments?dryRun=true", "opening,college,student,score\nO1,C1,s1,80\n");

        assertNotFound(other, "not-found");
        assertThat(own.statusCode()).as(own.asString()).isEqualTo(200);
        assertThat(smuggled.jsonPath().getList("errors.code")).containsExactly("OUT_OF_SCOPE");
    }

    @Test
    void a_college_sees_the_placements_of_its_own_students() {
        Response published = Keys.college("C2").get("/rounds/scope/placements");
        Response ofRun = Keys.college("C2").get("/runs/" + run + "/placements");

        assertThat(published.jsonPath().getList("college")).isNotEmpty().containsOnly("C2");
        assertThat(ofRun.asString()).isEqualTo(published.asString());
        assertNotFound(Keys.college("C2").get("/rounds/scope/placements?college=C1"), "not-found");
        assertNotFound(Keys.college("C2").get("/runs/" + run + "/placements?college=C1"), "not-found");
    }

    @Test
    void an_enterprise_sees_who_comes_to_it_and_the_fields_that_it_needs() {
        Response interns = Keys.enterprise("E1").get("/rounds/scope/placements");
        Response csv = Keys.enterprise("E1").accept(Service.CSV).get("/rounds/scope/placements?opening=O1");

        assertThat(interns.jsonPath().getList("opening")).hasSize(5).containsOnly("O1", "O2");
        assertThat(interns.jsonPath().getMap("[0]"))
                .containsOnlyKeys(
                        "college", "collegeName", "student", "name", "gender", "major", "level", "opening", "kind")
                .containsEntry("name", "学生")
                .containsEntry("collegeName", "C1");
        assertThat(csv.asString()).startsWith("college,college_name,student,name,gender,major,level,opening,kind\n");
        assertThat(csv.asString().lines()).hasSize(4);
        assertNotFound(Keys.enterprise("E1").get("/rounds/scope/placements?enterprise=E2"), "not-found");
    }

    @Test
    void a_round_of_others_tells_no_placements() {
        assertNotFound(Keys.college("C9").get("/rounds/scope/placements"), "round-not-found");
        assertNotFound(Keys.enterprise("E9").get("/rounds/scope/placements"), "round-not-found");
        assertNotFound(Keys.college("C9").get("/runs/" + run + "/placements"), "run-not-found");
        assertNotFound(Keys.enterprise("E1").get("/rounds/scope-open/placements"), "not-published");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/placements", "/unplaced", "/blocking-pairs"})
    void an_auditor_sees_rows_without_who_they_are(String table) {
        Response whole = Service.bureau().get("/runs/" + run + table);

        Response audited = Keys.auditor().get("/runs/" + run + table);

        assertThat(whole.jsonPath().getList("student")).isNotEmpty().doesNotContain("-");
        assertThat(audited.jsonPath().getList("student"))
                .hasSameSizeAs(whole.jsonPath().getList("student"))
                .containsOnly("-");
        assertThat(audited.asString()).doesNotContain("\"distanceKm\":1");
    }

    @Test
    void an_institution_is_told_no_small_figures() {
        Response bureau = Service.bureau().get("/rounds/scope-open/demand");

        Response told = Keys.institution("I5").get("/rounds/scope-open/demand");

        assertThat(bureau.<Integer>path("students")).isEqualTo(10);
        assertThat(bureau.<Integer>path("withheld")).isZero();
        assertThat(bureau.jsonPath().getList("openings.openings")).containsExactly(2, 2);
        assertThat(told.statusCode()).isEqualTo(200);
        assertThat(told.<Integer>path("withheld")).isEqualTo(2);
        assertThat(told.<List<Object>>path("openings.openings")).containsExactly(null, null);
        assertNotFound(Keys.institution("I5").get("/rounds/scope/demand"), "round-not-found");
    }

    @Test
    void an_unknown_run_is_not_found_by_anyone() {
        String nowhere = "/runs/" + UUID.randomUUID() + "/placements";

        assertNotFound(Keys.college("C1").get(nowhere), "run-not-found");
        assertNotFound(Keys.auditor().get(nowhere), "run-not-found");
    }

    private static Response put(RequestSpecification caller, String table, String csv) {
        return caller.contentType(Service.CSV).body(csv).put("/rounds/scope-open/" + table);
    }

    private static void assertNotFound(Response answer, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(404);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.<String>path("code")).isEqualTo(code);
    }
}
