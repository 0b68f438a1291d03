package org.duikou.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.UUID;
import org.duikou.testing.ServedRound;
import org.duikou.testing.Service;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Under test: a round stands by one checked run of its own facts. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PublicationResourceTest {

    @Test
    void a_published_run_is_what_the_round_tells() {
        var round = ServedRound.imported("publish-once");
        String run = round.solved();

        Response published = round.publish(run);

        assertThat(published.statusCode()).isEqualTo(200);
        assertThat(published.<String>path("run")).isEqualTo(run);
        assertThat(published.<String>path("round")).isEqualTo("publish-once");
        assertThat(round.get("").<String>path("state")).isEqualTo("PUBLISHED");
        assertThat(round.get("/placements").asString())
                .isEqualTo(Service.bureau().get("/runs/" + run + "/placements").asString());
        assertThat(Service.bureau().get("/runs/" + run).<String>path("publishedAt"))
                .isNotNull();
    }

    @Test
    void published_placements_come_filtered_paged_and_as_files_too() {
        var round = ServedRound.imported("publish-forms");
        round.publish(round.solved());

        Response csv = Service.bureau().accept(Service.CSV).get("/rounds/publish-forms/placements");

        assertThat(csv.asString()).startsWith("college,student,opening,");
        assertThat(round.get("/placements?college=C1").jsonPath().getList("college"))
                .containsOnly("C1");
        assertThat(round.get("/placements?limit=2").header("Link")).contains("rel=\"next\"");
    }

    @Test
    void a_round_that_has_published_nothing_tells_no_placements() {
        var round = ServedRound.imported("publish-nothing");
        round.solved();

        Response placements = round.get("/placements");

        assertThat(placements.statusCode()).isEqualTo(404);
        assertThat(placements.<String>path("code")).isEqualTo("not-published");
    }

    @Test
    void a_later_run_takes_the_place_of_the_published_one_which_stays() {
        var round = ServedRound.imported("publish-again");
        String first = round.solved();
        round.publish(first);
        String second = round.solved();

        Response published = round.publish(second);

        assertThat(published.statusCode()).isEqualTo(200);
        assertThat(round.get("").<String>path("state")).isEqualTo("PUBLISHED");
        assertThat(Service.bureau().delete("/runs/" + first).<String>path("code"))
                .isEqualTo("run-published");
    }

    @Test
    void publishing_what_is_published_changes_nothing() {
        var round = ServedRound.imported("publish-twice");
        String run = round.solved();
        Response first = round.publish(run);

        Response second = round.publish(run);

        assertThat(second.asString()).isEqualTo(first.asString());
    }

    @Test
    void a_published_run_is_not_discarded() {
        var round = ServedRound.imported("publish-kept");
        String run = round.solved();
        round.publish(run);

        Response deleted = Service.bureau().delete("/runs/" + run);

        assertThat(deleted.statusCode()).isEqualTo(409);
        assertThat(round.get("/placements").statusCode()).isEqualTo(200);
    }

    @Test
    void a_run_without_a_result_is_not_published() {
        var round = ServedRound.infeasible("publish-failed");
        String run = round.solved();

        Response refused = round.publish(run);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.<String>path("code")).isEqualTo("run-not-publishable");
    }

    @Test
    void a_run_of_another_round_is_not_published() {
        String foreign = ServedRound.imported("publish-foreign").solved();
        var round = ServedRound.imported("publish-own");
        round.solved();

        Response refused = round.publish(foreign);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.<String>path("code")).isEqualTo("run-of-other-round");
    }

    @Test
    void a_run_is_not_published_once_the_round_s_facts_have_changed() {
        var round = ServedRound.imported("publish-outdated");
        String outdated = round.solved();
        round.become("COLLECTING");
        Service.put("publish-outdated", "exclusions", "college,student,opening,enterprise,reason\nC1,s1,O1,,illness\n")
                .then()
                .statusCode(200);
        String current = round.solved();

        Response refused = round.publish(outdated);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.<String>path("code")).isEqualTo("run-outdated");
        assertThat(round.get("").<String>path("state")).isEqualTo("REVIEW");
        assertThat(round.publish(current).statusCode()).isEqualTo(200);
    }

    @Test
    void a_round_that_collects_again_publishes_nothing() {
        var round = ServedRound.imported("publish-reopened");
        String run = round.solved();
        round.become("COLLECTING");

        Response refused = round.publish(run);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.<String>path("code")).isEqualTo("round-state");
    }

    @Test
    void a_run_that_never_was_is_not_found() {
        var round = ServedRound.imported("publish-unknown");

        assertThat(round.publish(UUID.randomUUID().toString()).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"run\":null}", "{\"run\":\"first\"}"})
    void a_publication_names_a_run(String body) {
        ServedRound.imported("publish-unnamed");

        Response refused =
                Service.bureau().contentType(ContentType.JSON).body(body).post("/rounds/publish-unnamed/publish");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.contentType()).startsWith("application/problem+json");
    }
}
