package org.duikou.round;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import org.duikou.testing.Keys;
import org.duikou.testing.ServedRound;
import org.duikou.testing.Service;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Under test: until when colleges and enterprises submit. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DeadlineTest {
    private static final String EXCLUSIONS = "college,student,opening,enterprise,reason\nC1,s1,O1,,illness\n";
    private static final String PAST = "{\"collectUntil\":\"2020-01-01T08:00:00+08:00\"}";
    private static final String FUTURE = "{\"collectUntil\":\"2100-01-01T08:00:00+08:00\"}";

    @Test
    void an_organisation_is_too_late_after_the_deadline() {
        ServedRound.imported("deadline-college").patch(PAST);

        Response refused = exclude(Keys.college("C1"), "deadline-college");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.<String>path("code")).isEqualTo("deadline-passed");
        assertThat(refused.<String>path("detail"))
                .isEqualTo("The deadline of the round (deadline-college) was 2020-01-01T00:00:00Z.");
    }

    @Test
    void the_bureau_still_corrects_after_the_deadline() {
        ServedRound.imported("deadline-bureau").patch(PAST);

        assertThat(exclude(Service.bureau(), "deadline-bureau").statusCode()).isEqualTo(200);
    }

    @Test
    void an_organisation_submits_before_the_deadline() {
        ServedRound.imported("deadline-before").patch(FUTURE);

        assertThat(exclude(Keys.college("C1"), "deadline-before").statusCode()).isEqualTo(200);
    }

    @Test
    void the_round_tells_its_deadlines_until_they_are_taken_away() {
        var round = ServedRound.imported("deadline-told");
        round.patch(FUTURE);

        assertThat(round.get("").<String>path("collectUntil")).isEqualTo("2100-01-01T00:00:00Z");
        round.patch("{\"name\":\"renamed\"}");
        assertThat(round.get("").<String>path("collectUntil")).isEqualTo("2100-01-01T00:00:00Z");
        round.patch("{\"collectUntil\":null}");
        assertThat(round.get("").<String>path("collectUntil")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"collectUntil\":\"tomorrow\"}",
                "{\"collectUntil\":\"2026-09-01\"}",
                "{\"collectUntil\":\"+99999-01-01T00:00:00Z\"}",
                "{\"confirmUntil\":17}",
                "{\"fourEyes\":\"yes\"}"
            })
    void malformed_terms_are_refused(String change) {
        if (Service.bureau().get("/rounds/deadline-malformed").statusCode() == 404) {
            ServedRound.imported("deadline-malformed");
        }

        Response refused = Service.bureau()
                .header("If-Match", "*")
                .contentType(ContentType.JSON)
                .body(change)
                .patch("/rounds/deadline-malformed");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.<String>path("errors[0].pointer")).isIn("/collectUntil", "/confirmUntil", "/fourEyes");
    }

    private static Response exclude(RequestSpecification caller, String round) {
        return caller.contentType(Service.CSV)
                .body(EXCLUSIONS.getBytes(StandardCharsets.UTF_8))
                .put("/rounds/" + round + "/exclusions");
    }
}
