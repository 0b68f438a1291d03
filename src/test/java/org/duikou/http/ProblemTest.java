package org.duikou.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.duikou.testing.Service;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProblemTest {

    @Test
    void a_problem_has_the_fields_of_rfc_9457() {
        Response answer = Service.bureau().get("/rounds/nowhere");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getMap(""))
                .containsEntry("type", "/problems/round-not-found")
                .containsEntry("title", "Round not found")
                .containsEntry("status", 404)
                .containsEntry("detail", "The round (nowhere) is unknown, expected the code of a round.")
                .containsEntry("instance", "/api/v1/rounds/nowhere")
                .containsEntry("code", "round-not-found");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 批次不存在",
        "zh-CN, 批次不存在",
        "'zh,en;q=0.9', 批次不存在",
        "de, 批次不存在",
        "'not a header', 批次不存在",
        "en-GB, Round not found",
        "'de,en;q=0.5', Round not found"
    })
    void a_problem_speaks_the_caller_s_language(String language, String title) {
        Response answer = Service.bureau(language).get("/rounds/nowhere");

        assertThat(answer.jsonPath().getString("title")).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/nowhere", "/api/v1", "/nowhere", "/api/v1/rounds/x/nowhere"})
    void an_unknown_path_is_not_found(String path) {
        Response answer =
                Service.anyone().header("X-API-Key", Service.BUREAU_KEY).get(path);

        assertProblem(answer, 404, "not-found");
    }

    @Test
    void a_wrong_method_is_told() {
        Service.makeRound("methods");

        Response round = Service.bureau().put("/rounds/methods");

        assertProblem(round, 405, "method-not-allowed");
        assertThat(round.header("Allow")).isEqualTo("GET, PATCH");
        assertProblem(Service.bureau().delete("/rounds"), 405, "method-not-allowed");
        assertProblem(
                Service.bureau().contentType("text/csv").body("a").post("/rounds/methods/students"),
                405,
                "method-not-allowed");
    }

    @Test
    void a_parameter_that_cannot_be_read_is_told() {
        String run = "/runs/00000000-0000-0000-0000-000000000000";

        assertProblem(Service.bureau().get(run + "/placements?limit=many"), 400, "bad-request");
        assertProblem(Service.bureau().get("/runs/first"), 404, "not-found");
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 最小不能小于1", "fr, 最小不能小于1", "en, must be greater than or equal to 1"})
    void a_constraint_speaks_the_caller_s_language(String language, String text) {
        Response answer = Service.bureau(language).get("/runs/00000000-0000-0000-0000-000000000000/placements?limit=0");

        assertProblem(answer, 422, "invalid-parameter");
        assertThat(answer.jsonPath().getString("errors[0].column")).isEqualTo("limit");
        assertThat(answer.jsonPath().getString("errors[0].detail")).contains(text);
    }

    @Test
    void the_path_of_a_call_is_told_as_it_came() {
        Response answer = Service.bureau().urlEncodingEnabled(false).get("/rounds/%E6%89%B9");

        assertThat(answer.jsonPath().getString("instance")).isEqualTo("/api/v1/rounds/%E6%89%B9");
        assertThat(answer.jsonPath().getString("detail")).contains("批");
    }

    @Test
    void a_form_that_is_not_offered_is_told() {
        assertProblem(Service.bureau().accept("image/png").get("/rounds"), 406, "not-acceptable");
    }

    @Test
    void a_form_that_is_not_taken_is_told() {
        assertProblem(
                Service.bureau().contentType("text/plain").body("x").post("/rounds"), 415, "unsupported-media-type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"code\":}", "{\"code\":\"a\"}}", "", "{'code':1}"})
    void malformed_json_is_told(String body) {
        Response answer =
                Service.bureau().contentType("application/json").body(body).post("/rounds");

        assertProblem(answer, 400, "malformed-json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "7", "null"})
    void json_that_is_no_object_is_told(String body) {
        Response answer =
                Service.bureau().contentType("application/json").body(body).post("/rounds");

        assertProblem(answer, 422, "invalid-rows");
    }

    @Test
    void a_large_body_of_a_small_call_is_refused() {
        String body = "{\"name\":\"" + "x".repeat(3_000_000) + "\"}";

        Response answer =
                Service.bureau().contentType("application/json").body(body).post("/rounds");

        assertProblem(answer, 413, "body-too-large");
    }

    private static void assertProblem(Response answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("code")).isEqualTo(code);
        assertThat(answer.jsonPath().getInt("status")).isEqualTo(status);
        assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/" + code);
    }
}
