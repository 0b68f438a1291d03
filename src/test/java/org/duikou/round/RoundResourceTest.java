package org.duikou.round;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.duikou.testing.Service;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RoundResourceTest {

    @Test
    void a_round_is_made_as_a_draft() {
        Response made = post(
                """
                {"code":"made","name":"秋季实习","internshipStart":"2026-09-01","internshipEnd":"2027-02-28",\
                "policy":{"companion":12}}""");

        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(made.header("Location")).isEqualTo("/api/v1/rounds/made");
        assertThat(made.header("ETag")).matches("\"\\d+\"");
        assertThat(made.jsonPath().getString("state")).isEqualTo("DRAFT");
        assertThat(made.jsonPath().getString("mode")).isEqualTo("OPTIMAL");
        assertThat(made.jsonPath().getString("name")).isEqualTo("秋季实习");
        assertThat(made.jsonPath().getMap("policy")).hasSize(1).containsEntry("companion", 12);
        assertThat(made.jsonPath().getString("createdAt")).matches("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z");
    }

    @Test
    void a_round_is_read_as_it_was_made() {
        Response made = post(round("read-back"));

        Response read = get("read-back");

        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.asString()).isEqualTo(made.asString());
        assertThat(read.header("ETag")).isEqualTo(made.header("ETag"));
    }

    @Test
    void rounds_are_listed_by_code() {
        post(round("list-b"));
        post(round("list-a"));

        Response list = Service.bureau().get("/rounds");

        assertThat(list.statusCode()).isEqualTo(200);
        assertThat(list.jsonPath().getList("code", String.class))
                .contains("list-a", "list-b")
                .isSorted();
    }

    @Test
    void a_chinese_code_makes_an_encoded_location() {
        Response made = post(round("秋季"));

        assertThat(made.header("Location")).isEqualTo("/api/v1/rounds/%E7%A7%8B%E5%AD%A3");
        assertThat(Service.bureau()
                        .urlEncodingEnabled(false)
                        .get(made.header("Location").substring(7))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_code_is_taken_once() {
        post(round("taken"));

        Response again = post(round("taken"));

        assertProblem(again, 409, "round-exists");
    }

    @Test
    void every_fault_of_a_round_is_told() {
        Response refused = post(
                """
                {"code":"no spaces","internshipStart":"2026-09-31","internshipEnd":"2027-02-28","mode":"BEST",\
                "state":"DRAFT","policy":{"companion":-1,"luck":7,"enterpriseSharePercent":11}}""");

        assertProblem(refused, 422, "invalid-rows");
        assertThat(refused.jsonPath().getList("errors.code", String.class))
                .containsExactlyInAnyOrder(
                        "MALFORMED_CODE",
                        "MISSING_VALUE",
                        "BAD_DATE",
                        "UNKNOWN_WORD",
                        "POLICY_INVALID_VALUE",
                        "POLICY_UNKNOWN_KEY",
                        "POLICY_WEAKER_THAN_LAW");
        assertThat(refused.jsonPath().getList("errors.pointer", String.class))
                .contains("/code", "/name", "/internshipStart", "/mode", "/policy/companion");
    }

    @Test
    void an_unknown_round_is_not_found() {
        assertProblem(get("nowhere"), 404, "round-not-found");
    }

    @Test
    void a_change_needs_the_etag_that_was_read() {
        Response made = post(round("guarded"));
        String etag = made.header("ETag");

        Response without = Service.bureau()
                .contentType(ContentType.JSON)
                .body("{\"name\":\"x\"}")
                .patch("/rounds/guarded");
        Response first = patch("guarded", etag, "{\"name\":\"first\"}");
        Response second = patch("guarded", etag, "{\"name\":\"second\"}");

        assertProblem(without, 428, "if-match-missing");
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.header("ETag")).isNotEqualTo(etag);
        assertProblem(second, 412, "round-changed");
        assertThat(get("guarded").jsonPath().getString("name")).isEqualTo("first");
    }

    @Test
    void a_change_leaves_what_it_does_not_name() {
        post(
                """
                {"code":"partly","name":"old","internshipStart":"2026-09-01","internshipEnd":"2027-02-28",\
                "policy":{"companion":12,"change":99}}""");

        Response changed = patch(
                "partly",
                "*",
                "{\"internshipEnd\":\"2027-01-31\",\"policy\":{\"companion\":null,\"adjustedCost\":130}}");

        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.jsonPath().getString("name")).isEqualTo("old");
        assertThat(changed.jsonPath().getString("internshipEnd")).isEqualTo("2027-01-31");
        assertThat(changed.jsonPath().getMap("policy"))
                .hasSize(2)
                .containsEntry("change", 99)
                .containsEntry("adjustedCost", 130);
    }

    @Test
    void a_code_does_not_change() {
        post(round("steady"));

        Response refused = patch("steady", "*", "{\"code\":\"other\"}");

        assertProblem(refused, 422, "invalid-rows");
        assertThat(refused.jsonPath().getString("errors[0].code")).isEqualTo("ROUND_CODE_DIFFERS");
    }

    @Test
    void a_bureau_takes_no_step_that_belongs_to_a_run() {
        post(round("stepwise"));

        Response review = patch("stepwise", "*", "{\"state\":\"REVIEW\"}");
        Response frozen = patch("stepwise", "*", "{\"state\":\"FROZEN\"}");
        Response unknown = patch("stepwise", "*", "{\"state\":\"OPEN\"}");

        assertProblem(review, 409, "round-state");
        assertThat(review.jsonPath().getString("detail"))
                .isEqualTo(
                        "The round (stepwise) is DRAFT and cannot become REVIEW, expected one of: COLLECTING, FROZEN.");
        assertProblem(frozen, 409, "round-incomplete");
        assertProblem(unknown, 422, "invalid-rows");
        assertThat(get("stepwise").jsonPath().getString("state")).isEqualTo("DRAFT");
    }

    private static String round(String code) {
        return """
                {"code":"%s","name":"test","internshipStart":"2026-09-01","internshipEnd":"2027-02-28"}"""
                .formatted(code);
    }

    private static Response post(String body) {
        return Service.bureau().contentType(ContentType.JSON).body(body).post("/rounds");
    }

    private static Response get(String code) {
        return Service.bureau().get("/rounds/" + code);
    }

    private static Response patch(String code, String etag, String body) {
        return Service.bureau()
                .contentType(ContentType.JSON)
                .header("If-Match", etag)
                .body(body)
                .patch("/rounds/" + code);
    }

    private static void assertProblem(Response answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("code")).isEqualTo(code);
    }
}
