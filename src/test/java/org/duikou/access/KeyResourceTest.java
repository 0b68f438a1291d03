package org.duikou.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.duikou.testing.Keys;
import org.duikou.testing.Service;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Under test: keys as their administrator gives them out, and as their holders use them. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KeyResourceTest {
    private final EntityManager database;
    private final ApiKeyService keys;

    KeyResourceTest(EntityManager database, ApiKeyService keys) {
        this.keys = keys;
        this.database = database;
    }

    @Test
    void a_key_is_shown_once_and_opens() {
        Response given = Keys.giveOut(labelled("COLLEGE", "K1", "once"));

        String id = given.path("id");
        String key = given.path("key");
        assertThat(given.statusCode()).isEqualTo(201);
        assertThat(key).matches("dk_" + id + "_[A-Za-z0-9_-]{43}");
        assertThat(Service.with(key).get("/rounds").statusCode()).isEqualTo(200);
        assertThat(Service.bureau().get("/keys").asString()).contains(id).doesNotContain(key.substring(20));
    }

    @Test
    void a_listed_key_tells_whose_it_is_and_when_it_was_last_used() {
        Response given = Keys.giveOut(labelled("ENTERPRISE", "K2", "listed"));
        Map<String, Object> before = listed(given.path("id"));
        Service.with(given.path("key")).get("/rounds");

        Map<String, Object> after = listed(given.path("id"));

        assertThat(before)
                .containsEntry("role", "ENTERPRISE")
                .containsEntry("bureau", "bureau")
                .containsEntry("organisation", "K2")
                .containsEntry("label", "listed")
                .containsEntry("lastUsedAt", null);
        assertThat(String.valueOf(before.get("expiresAt"))).matches("\\d{4}-.*Z");
        assertThat(after.get("lastUsedAt")).isNotNull();
    }

    @Test
    void a_key_that_was_taken_back_opens_nothing() {
        Response given = Keys.giveOut(labelled("AUDITOR", null, "back"));

        Response back = Service.bureau().delete("/keys/" + given.path("id"));

        assertThat(back.statusCode()).isEqualTo(204);
        assertThat(Service.with(given.path("key")).get("/rounds").statusCode()).isEqualTo(401);
        assertThat(Service.bureau().delete("/keys/" + given.path("id")).<String>path("code"))
                .isEqualTo("key-not-found");
    }

    private static String withoutTrace(Response problem) {
        return problem.asString().replaceFirst("\"traceId\":\"[0-9a-f]{32}\"", "");
    }

    @Test
    void an_expired_key_answers_like_an_unknown_one() {
        Response given = Keys.giveOut(labelled("AUDITOR", null, "expired"));
        sql(
                "update api_key set expires_at = timestamp with time zone '2020-01-01 00:00:00Z' where id = ?1",
                given.path("id"));

        Response expired = Service.with(given.path("key")).get("/rounds");
        Response unknown = Service.with("dk_nobody_0123456789abcdef").get("/rounds");

        assertThat(expired.statusCode()).isEqualTo(401);
        assertThat(withoutTrace(expired)).isEqualTo(withoutTrace(unknown));
        assertThat(expired.headers().asList()).hasSameSizeAs(unknown.headers().asList());
    }

    @Test
    void two_keys_for_one_use_are_alive_and_no_third() {
        Response first = Keys.giveOut(labelled("COLLEGE", "K3", "rotated"));
        Response second = Keys.giveOut(labelled("COLLEGE", "K3", "rotated"));

        Response third = Keys.giveOut(labelled("COLLEGE", "K3", "rotated"));
        Response otherUse = Keys.giveOut(labelled("COLLEGE", "K3", "another"));
        Service.bureau().delete("/keys/" + first.path("id"));
        Response afterwards = Keys.giveOut(labelled("COLLEGE", "K3", "rotated"));

        assertThat(third.statusCode()).isEqualTo(409);
        assertThat(third.<String>path("code")).isEqualTo("too-many-keys");
        assertThat(third.<String>path("detail")).contains(first.<String>path("id"), second.<String>path("id"));
        assertThat(otherUse.statusCode()).isEqualTo(201);
        assertThat(afterwards.statusCode()).isEqualTo(201);
    }

    @Test
    void keys_asked_for_at_once_are_counted_one_after_another() {
        List<Integer> statuses = IntStream.range(0, 6)
                .parallel()
                .mapToObj(
                        i -> Keys.giveOut(labelled("COLLEGE", "K4", "at once")).statusCode())
                .toList();

        assertThat(statuses)
                .containsOnly(201, 409)
                .filteredOn(status -> status == 201)
                .hasSize(2);
    }

    @Test
    void the_last_administrator_s_key_stays() {
        QuarkusTransaction.begin();
        database.createNativeQuery("update api_key set expires_at = created_at where role = 'ADMIN' and id <> 'test'")
                .executeUpdate();

        assertThatThrownBy(() -> keys.takeBack("test")).isInstanceOf(LastAdministratorKeyException.class);

        QuarkusTransaction.rollback();
    }

    @Test
    void a_narrowed_key_may_do_what_it_names_and_no_more() {
        Map<String, Object> order = labelled("BUREAU", null, "narrow");
        order.put("scopes", List.of("rounds:read"));
        String key = Keys.giveOut(order).path("key");

        Response read = Service.with(key).get("/rounds");
        Response made =
                Service.with(key).contentType(ContentType.JSON).body("{}").post("/rounds");

        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(made.statusCode()).isEqualTo(403);
        assertThat(made.contentType()).startsWith("application/problem+json");
        assertThat(made.<String>path("code")).isEqualTo("forbidden");
    }

    @Test
    void a_narrowed_administrator_gives_out_nothing_wider() {
        Map<String, Object> order = labelled("ADMIN", null, "narrow");
        order.put("scopes", List.of("keys:write", "rounds:read"));
        Response narrow = Keys.giveOut(order);

        Response wide = Service.with(narrow.path("key"))
                .contentType(ContentType.JSON)
                .body(labelled("ADMIN", null, "wide"))
                .post("/keys");
        Map<String, Object> reading = labelled("AUDITOR", null, "reading");
        reading.put("scopes", List.of("rounds:read"));
        Response reader = Service.with(narrow.path("key"))
                .contentType(ContentType.JSON)
                .body(reading)
                .post("/keys");
        Service.bureau().delete("/keys/" + narrow.path("id"));

        assertThat(wide.statusCode()).isEqualTo(403);
        assertThat(reader.statusCode()).isEqualTo(201);
    }

    @Test
    void of_a_secret_only_a_peppered_hash_is_kept() {
        String key = Keys.giveOut(labelled("AUDITOR", null, "hash")).path("key");
        String id = ApiKey.find(key).orElseThrow().id();

        Object[] stored = row(id);

        assertThat(stored[0]).asString().matches("[0-9a-f]{64}").isNotEqualTo(sha256(key));
        assertThat(stored[1]).asString().matches("[0-9a-f]{16}");
    }

    @Test
    void a_hash_of_before_there_were_peppers_is_made_anew_at_its_next_use() {
        String key = Keys.giveOut(labelled("AUDITOR", null, "old")).path("key");
        String id = ApiKey.find(key).orElseThrow().id();
        sql("update api_key set pepper = null, secret_hash = '" + sha256(key) + "' where id = ?1", id);

        Response used = Service.with(key).get("/rounds");

        assertThat(used.statusCode()).isEqualTo(200);
        assertThat(row(id)[0]).asString().isNotEqualTo(sha256(key));
        assertThat(row(id)[1]).isNotNull();
        assertThat(Service.with(key).get("/rounds").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                          | BAD_ROLE         | /role",
                "{\"role\":\"KING\"}                                         | BAD_ROLE         | /role",
                "{\"role\":\"COLLEGE\"}                                      | BAD_ORGANISATION | /organisation",
                "{\"role\":\"BUREAU\",\"organisation\":\"C1\"}               | BAD_ORGANISATION | /organisation",
                "{\"role\":\"COLLEGE\",\"organisation\":\"C 1\"}             | BAD_ORGANISATION | /organisation",
                "{\"role\":\"BUREAU\",\"bureau\":\"\"}                       | BAD_BUREAU       | /bureau",
                "{\"role\":\"BUREAU\",\"scopes\":[]}                         | BAD_SCOPES       | /scopes",
                "{\"role\":\"BUREAU\",\"scopes\":[\"rounds:burn\"]}          | BAD_SCOPES       | /scopes",
                "{\"role\":\"BUREAU\",\"expiresAt\":\"2020-01-01T00:00:00Z\"} | BAD_EXPIRY      | /expiresAt",
                "{\"role\":\"BUREAU\",\"expiresAt\":\"tomorrow\"}            | BAD_EXPIRY       | /expiresAt",
                "{\"role\":\"BUREAU\",\"label\":\"a\\u0000b\"}               | BAD_LABEL        | /label",
                "{\"role\":\"BUREAU\",\"expires\":\"never\"}                 | UNKNOWN_FIELD    | ''",
            })
    void what_cannot_be_is_refused_with_the_place(String body, String code, String pointer) {
        Response refused =
                Service.bureau().contentType(ContentType.JSON).body(body).post("/keys");

        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(422);
        assertThat(refused.jsonPath().getList("errors.code")).containsExactly(code);
        assertThat(refused.jsonPath().getList("errors.pointer")).containsExactly(pointer);
    }

    private static Map<String, Object> labelled(String role, @Nullable String organisation, String label) {
        Map<String, Object> order = Keys.order(role, organisation);
        order.put("label", label);
        return order;
    }

    private static Map<String, Object> listed(String id) {
        return Service.bureau().get("/keys").jsonPath().getMap("find { it.id == '" + id + "' }");
    }

    private void sql(String statement, String id) {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(statement)
                .setParameter(1, id)
                .executeUpdate());
    }

    private Object[] row(String id) {
        return QuarkusTransaction.requiringNew().call(() -> (Object[])
                database.createNativeQuery("select secret_hash, pepper from api_key where id = ?1", Object[].class)
                        .setParameter(1, id)
                        .getSingleResult());
    }

    private static String sha256(String key) {
        try {
            byte[] secret = ApiKey.find(key).orElseThrow().secret().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(secret));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
