package org.duikou.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.duikou.testing.Service;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Under test: a call that is sent twice has one effect and one answer. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class IdempotencyTest {
    private static final String ACCOUNT = "test";
    private static final String COLLEGES = "college,name\nC1,东岭职业技术学院\n";

    private final IdempotentCalls calls;

    IdempotencyTest(IdempotentCalls calls) {
        this.calls = calls;
    }

    @Test
    void the_same_call_again_has_the_answer_of_the_first() {
        String key = key();

        Response first = makeRound("idem-again", key, "first");
        Response second = makeRound("idem-again", key, "first");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
    }

    @Test
    void another_body_under_the_key_is_refused() {
        String key = key();
        makeRound("idem-other", key, "first");

        Response other = makeRound("idem-other", key, "second");

        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.jsonPath().getString("code")).isEqualTo("idempotency-key-reused");
    }

    @Test
    void a_table_that_is_sent_again_gives_one_receipt() {
        makeRound("idem-table", key(), "round");
        String key = key();

        Response first = putColleges("idem-table", key, COLLEGES);
        Response second = putColleges("idem-table", key, COLLEGES);
        Response other = putColleges("idem-table", key, COLLEGES + "C2,岷江工业学校\n");

        assertThat(first.statusCode()).as(first.asString()).isEqualTo(200);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(Service.bureau()
                        .get("/rounds/idem-table/submissions")
                        .jsonPath()
                        .getList(""))
                .hasSize(1);
    }

    @Test
    void a_call_that_was_refused_frees_its_key() {
        makeRound("idem-freed", key(), "round");
        String key = key();

        Response refused = putColleges("idem-freed", key, "college,name\n,\n#,\n");
        Response corrected = putColleges("idem-freed", key, COLLEGES);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(corrected.statusCode()).as(corrected.asString()).isEqualTo(200);
    }

    @Test
    void while_a_call_is_in_work_its_twin_is_told_so() {
        makeRound("idem-flight", key(), "round");
        String key = key();
        CallKey held = CallKey.of(ACCOUNT, "PUT /api/v1/rounds/idem-flight/colleges", key);
        calls.announce(held);

        Response twin = QuarkusTransaction.requiringNew().call(() -> {
            assertThat(calls.hold(held)).isPresent();
            return putColleges("idem-flight", key, COLLEGES);
        });
        Response after = putColleges("idem-flight", key, COLLEGES);

        assertThat(twin.statusCode()).isEqualTo(409);
        assertThat(twin.jsonPath().getString("code")).isEqualTo("idempotency-key-in-flight");
        assertThat(after.statusCode()).isEqualTo(200);
    }

    @Test
    void a_call_that_is_sent_twice_at_once_has_one_effect() throws Exception {
        makeRound("idem-twins", key(), "round");
        String key = key();
        Callable<Response> call = () -> putColleges("idem-twins", key, COLLEGES);

        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<Future<Response>> answers = threads.invokeAll(List.of(call, call));
        threads.shutdown();

        assertThat(List.of(
                        answers.get(0).get().statusCode(), answers.get(1).get().statusCode()))
                .contains(200)
                .isSubsetOf(200, 409);
        assertThat(Service.bureau()
                        .get("/rounds/idem-twins/submissions")
                        .jsonPath()
                        .getList(""))
                .hasSize(1);
    }

    @Test
    void a_key_that_is_no_key_is_refused() {
        Response answer = makeRound("idem-invalid", "k".repeat(256), "round");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getString("code")).isEqualTo("invalid-idempotency-key");
    }

    @Test
    void answers_that_are_no_longer_kept_are_deleted() {
        var key = new CallKey("e".repeat(64));
        QuarkusTransaction.requiringNew()
                .run(() -> calls.persist(new IdempotentCallEntity(key, Instant.parse("2020-01-01T00:00:00Z"))));

        calls.deleteExpired();

        assertThat(QuarkusTransaction.requiringNew().call(() -> calls.findByIdOptional(key.id())))
                .isEmpty();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static Response makeRound(String code, String key, String name) {
        return Service.bureau()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(
                        """
                        {"code":"%s","name":"%s","internshipStart":"2026-09-01","internshipEnd":"2027-02-28"}"""
                                .formatted(code, name))
                .post("/rounds");
    }

    private static Response putColleges(String round, String key, String csv) {
        return Service.bureau()
                .contentType(Service.CSV)
                .header("Idempotency-Key", key)
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .put("/rounds/" + round + "/colleges");
    }
}
