package org.duikou.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.duikou.testing.ServedRound;
import org.duikou.testing.Service;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Under test: asking for a run, watching it, stopping it and discarding it. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RunResourceTest {
    private @Nullable ServedRound refusing;

    @Inject
    RunScheduler scheduler;

    @Test
    void a_request_is_taken_and_the_run_ends_with_its_figures() {
        var round = ServedRound.imported("run-asked");

        Response taken = round.request("{\"limit\":\"PT30S\",\"gap\":0.002,\"seed\":7,\"tags\":[\"first\"]}");
        String id = taken.path("id");
        ServedRound.awaitEnd(id);
        Response run = Service.bureau().get("/runs/" + id);

        assertThat(taken.statusCode()).isEqualTo(202);
        assertThat(taken.header("Location")).isEqualTo("/api/v1/runs/" + id);
        assertThat(taken.<String>path("status")).isEqualTo("QUEUED");
        assertThat(run.<String>path("status")).isEqualTo("SUCCEEDED");
        assertThat(run.<String>path("phase")).isEqualTo("ended");
        assertThat(run.<String>path("outcome")).isEqualTo("OPTIMAL");
        assertThat(run.<String>path("round")).isEqualTo("run-asked");
        assertThat(run.<Integer>path("placed") + run.<Integer>path("unplaced")).isEqualTo(10);
        assertThat(run.<Integer>path("bound")).isEqualTo(run.<Integer>path("soft"));
        assertThat(run.<Float>path("gap")).isZero();
        assertThat(run.<String>path("request.limit")).isEqualTo("PT30S");
        assertThat(run.<Integer>path("request.seed")).isEqualTo(7);
        assertThat(run.<String>path("requestedAt")).matches("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z");
        assertThat(run.<String>path("endedAt")).isNotNull();
        assertThat(round.get("").<String>path("state")).isEqualTo("REVIEW");
    }

    @Test
    void a_request_without_a_body_asks_for_an_ordinary_run() {
        ServedRound.imported("run-ordinary");

        Response taken = post("run-ordinary");

        assertThat(taken.statusCode()).isEqualTo(202);
        assertThat(taken.<String>path("request.limit")).isEqualTo("PT1M");
        assertThat(taken.<String>path("request.mode")).isEqualTo("OPTIMAL");
        assertThat(taken.<Float>path("request.gap")).isEqualTo(0.001f);
        assertThat(taken.<Integer>path("request.seed")).isEqualTo(1);
    }

    @Test
    void the_runs_of_a_round_are_listed_newest_first() {
        var round = ServedRound.imported("run-list");
        String first = round.solved();
        String second = round.solved();

        Response list = round.get("/runs");

        assertThat(list.jsonPath().getList("id")).containsExactly(second, first);
    }

    @Test
    void a_policy_for_one_run_leaves_the_round_s_as_it_is() {
        var round = ServedRound.imported("run-policy");
        String ordinary = round.solved();
        String dearer = round.request("{\"policy\":{\"fitWeight\":0,\"choiceCost\":[5]}}")
                .path("id");
        ServedRound.awaitEnd(dearer);

        String soft = "components.choice";

        assertThat(Service.bureau().get("/runs/" + dearer + "/summary").<Integer>path(soft))
                .isNotEqualTo(
                        Service.bureau().get("/runs/" + ordinary + "/summary").<Integer>path(soft));
        assertThat(round.get("").<Integer>path("policy.fitWeight")).isNotEqualTo(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"mode\":\"BEST\"}             | BAD_MODE              | /mode",
                "{\"limit\":\"60\"}              | BAD_LIMIT             | /limit",
                "{\"limit\":\"PT0S\"}            | BAD_LIMIT             | /limit",
                "{\"limit\":\"P9999999999999D\"} | BAD_LIMIT             | /limit",
                "{\"gap\":-0.1}                  | BAD_GAP               | /gap",
                "{\"gap\":\"small\"}             | BAD_GAP               | /gap",
                "{\"seed\":1.5}                  | BAD_SEED              | /seed",
                "{\"tags\":\"one\"}              | BAD_TAGS              | /tags",
                "{\"tags\":[\" \"]}              | BAD_TAGS              | /tags",
                "{\"priceOfStability\":1}       | BAD_PRICE_OF_STABILITY| /priceOfStability",
                "{\"policy\":3}                  | BAD_POLICY            | /policy",
                "{\"policy\":{\"noSuch\":1}}     | POLICY_UNKNOWN_KEY    | /policy/noSuch",
                "{\"policy\":{\"change\":-1}}    | POLICY_INVALID_VALUE  | /policy/change",
                "{\"policy\":{\"minimumAge\":9}} | POLICY_WEAKER_THAN_LAW| /policy/minimumAge",
            })
    void what_cannot_be_is_refused_with_the_place(String body, String code, String pointer) {
        var round = refusing();

        Response answer = round.request(body);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.<String>path("code")).isEqualTo("invalid-run");
        assertThat(answer.jsonPath().getList("errors.code")).containsExactly(code);
        assertThat(answer.jsonPath().getList("errors.pointer")).containsExactly(pointer);
        assertThat(round.get("/runs").jsonPath().getList("")).isEmpty();
        assertThat(round.get("").<String>path("state")).isIn("DRAFT", "COLLECTING");
    }

    @Test
    void a_field_that_is_not_known_is_refused() {
        var round = ServedRound.imported("run-unknown-field");

        Response answer = round.request("{\"limits\":\"PT5S\"}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getList("errors.code")).containsExactly("UNKNOWN_FIELD");
    }

    @Test
    void a_round_of_stable_mode_is_solved_so() {
        var round = ServedRound.imported("run-stable");
        round.patch("{\"mode\":\"STABLE\"}");

        String run = round.request("{\"priceOfStability\":true}").path("id");
        ServedRound.awaitEnd(run);

        Response summary = Service.bureau().get("/runs/" + run + "/summary");
        assertThat(summary.<String>path("mode")).isEqualTo("STABLE");
        assertThat(summary.<Integer>path("priceOfStability.stable.blockingPairs"))
                .isEqualTo(summary.<Integer>path("blockingPairs"));
    }

    @Test
    void problems_are_told_in_chinese_unless_english_is_asked_for() {
        var round = ServedRound.imported("run-languages");

        String chinese = Service.bureauIn("zh-CN")
                .contentType(ContentType.JSON)
                .body("{\"gap\":2}")
                .post("/rounds/run-languages/runs")
                .path("title");

        assertThat(round.request("{\"gap\":2}").<String>path("title")).isEqualTo("Run cannot be asked for so");
        assertThat(chinese).contains("运行请求有误");
    }

    @Test
    void a_repeated_request_under_one_key_is_one_run() {
        var round = ServedRound.imported("run-repeated");

        Response first = keyed("run-repeated", "{\"seed\":3}");
        Response second = keyed("run-repeated", "{ \"seed\" : 3 }");
        Response other = keyed("run-repeated", "{\"seed\":4}");

        assertThat(second.statusCode()).isEqualTo(202);
        assertThat(second.<String>path("id")).isEqualTo(first.path("id"));
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.<String>path("code")).isEqualTo("idempotency-key-reused");
        assertThat(round.get("/runs").jsonPath().getList("")).hasSize(1);
    }

    @Test
    void one_key_may_stand_for_a_run_of_each_round() {
        ServedRound.imported("run-key-a");
        ServedRound.imported("run-key-b");

        Response first = keyed("run-key-a", "{}");
        Response second = keyed("run-key-b", "{\"seed\":5}");

        assertThat(first.statusCode()).isEqualTo(202);
        assertThat(second.statusCode()).isEqualTo(202);
    }

    @Test
    void unknown_runs_and_rounds_are_not_found() {
        String nowhere = "/runs/" + UUID.randomUUID();

        assertThat(Service.bureau().get(nowhere).<String>path("code")).isEqualTo("run-not-found");
        assertThat(Service.bureau().get(nowhere + "/events").statusCode()).isEqualTo(404);
        assertThat(Service.bureau().post(nowhere + "/stop").statusCode()).isEqualTo(404);
        assertThat(Service.bureau().delete(nowhere).statusCode()).isEqualTo(404);
        assertThat(Service.bureau().get("/runs/no-uuid").statusCode()).isEqualTo(404);
        assertThat(post("no-such").<String>path("code")).isEqualTo("round-not-found");
    }

    @Test
    void an_incomplete_round_is_not_solved() {
        Service.makeRound("run-incomplete");

        Response answer = post("run-incomplete");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(Service.bureau().get("/rounds/run-incomplete").<String>path("state"))
                .isEqualTo("DRAFT");
    }

    @Test
    void a_round_that_no_placements_satisfy_fails_with_the_reason_in_both_languages() {
        var round = ServedRound.infeasible("run-infeasible");

        String id = round.solved();
        Response run = Service.bureau().get("/runs/" + id);
        Response chinese = Service.bureauIn("zh").get("/runs/" + id);

        assertThat(run.<String>path("status")).isEqualTo("FAILED");
        assertThat(run.<String>path("outcome")).isEqualTo("INFEASIBLE_INPUT");
        assertThat(run.<String>path("failure.code")).isEqualTo("run-infeasible");
        assertThat(run.<String>path("failure.detail")).contains("No set of placements");
        assertThat(chinese.<String>path("failure.detail")).contains("没有任何安置方案");
        assertThat(Service.bureau().get("/runs/" + id + "/placements").<String>path("code"))
                .isEqualTo("run-without-result");
    }

    @Test
    void a_run_that_waits_tells_its_place_in_the_queue() {
        scheduler.pause();
        try {
            String first = ServedRound.imported("run-queue-1").request("{}").path("id");
            String second = ServedRound.imported("run-queue-2").request("{}").path("id");

            int place = Service.bureau().get("/runs/" + first).path("queuePosition");
            assertThat(Service.bureau().get("/runs/" + second).<Integer>path("queuePosition"))
                    .isEqualTo(place + 1);
            assertThat(place).isPositive();
        } finally {
            scheduler.resume();
        }
    }

    @Test
    void a_run_that_waits_is_cancelled_by_a_stop() {
        var round = ServedRound.imported("run-cancelled");
        scheduler.pause();
        try {
            String id = round.request("{}").path("id");

            Response stopped = Service.bureau().post("/runs/" + id + "/stop");

            assertThat(stopped.statusCode()).isEqualTo(202);
            assertThat(stopped.<String>path("status")).isEqualTo("CANCELLED");
            assertThat(ServedRound.awaitEnd(id)).contains("event:end");
        } finally {
            scheduler.resume();
        }
    }

    @Test
    void stopping_a_run_that_has_ended_changes_nothing() {
        String id = ServedRound.imported("run-stop-late").solved();

        Response stopped = Service.bureau().post("/runs/" + id + "/stop");

        assertThat(stopped.statusCode()).isEqualTo(202);
        assertThat(stopped.<String>path("status")).isEqualTo("SUCCEEDED");
    }

    @Test
    void a_deleted_run_is_gone_with_its_result() {
        String id = ServedRound.imported("run-deleted").solved();

        Response deleted = Service.bureau().delete("/runs/" + id);

        assertThat(deleted.statusCode()).isEqualTo(204);
        assertThat(Service.bureau().get("/runs/" + id).statusCode()).isEqualTo(404);
        assertThat(Service.bureau().get("/runs/" + id + "/placements").statusCode())
                .isEqualTo(404);
    }

    /** A round that no refused request changes. */
    private ServedRound refusing() {
        refusing = refusing != null ? refusing : ServedRound.imported("run-refusing");
        return refusing;
    }

    private static Response post(String round) {
        return Service.bureau().contentType(ContentType.JSON).post("/rounds/" + round + "/runs");
    }

    private static Response keyed(String round, String body) {
        return Service.bureau()
                .header("Idempotency-Key", "one-key")
                .contentType(ContentType.JSON)
                .body(body)
                .post("/rounds/" + round + "/runs");
    }
}
