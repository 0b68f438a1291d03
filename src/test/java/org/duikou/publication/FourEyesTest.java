package org.duikou.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.duikou.testing.Keys;
import org.duikou.testing.ServedRound;
import org.duikou.testing.Service;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Under test: what one account of a bureau asks to be published, another approves. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FourEyesTest {

    @Test
    void a_bureau_only_asks_for_a_publication() {
        var round = ServedRound.imported("eyes-asked");
        String run = round.solved();

        Response asked = publish(first(), "eyes-asked", run);

        assertThat(asked.statusCode()).isEqualTo(202);
        assertThat(asked.<String>path("state")).isEqualTo("PENDING");
        assertThat(asked.<String>path("publishedAt")).isNull();
        assertThat(round.get("").<String>path("state")).isEqualTo("REVIEW");
        assertThat(round.get("/placements").statusCode()).isEqualTo(404);
    }

    @Test
    void another_account_approves() {
        var round = ServedRound.imported("eyes-approved");
        String run = round.solved();
        int id = publish(first(), "eyes-approved", run).path("id");

        Response approved = approve(second(), "eyes-approved", id);

        assertThat(approved.statusCode()).isEqualTo(200);
        assertThat(approved.<String>path("state")).isEqualTo("CURRENT");
        assertThat(approved.<String>path("approvedBy")).isNotEqualTo(approved.<String>path("requestedBy"));
        assertThat(round.get("").<String>path("state")).isEqualTo("PUBLISHED");
        assertThat(round.get("/placements").statusCode()).isEqualTo(200);
    }

    @Test
    void nobody_approves_what_the_same_account_asked_for() {
        var round = ServedRound.imported("eyes-own");
        int id = publish(first(), "eyes-own", round.solved()).path("id");

        Response refused = approve(first(), "eyes-own", id);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.<String>path("code")).isEqualTo("publication-own-request");
        assertThat(round.get("").<String>path("state")).isEqualTo("REVIEW");
    }

    @Test
    void asking_again_for_the_same_changes_nothing() {
        var round = ServedRound.imported("eyes-again");
        String run = round.solved();
        Response asked = publish(first(), "eyes-again", run);

        assertThat(publish(first(), "eyes-again", run).asString()).isEqualTo(asked.asString());
        assertThat(publish(second(), "eyes-again", run).asString()).isEqualTo(asked.asString());
    }

    @Test
    void one_publication_at_a_time_waits() {
        var round = ServedRound.imported("eyes-one");
        publish(first(), "eyes-one", round.solved());

        Response refused = publish(first(), "eyes-one", round.solved());

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.<String>path("code")).isEqualTo("publication-pending");
    }

    @Test
    void what_waits_can_be_withdrawn() {
        var round = ServedRound.imported("eyes-withdrawn");
        int id = publish(first(), "eyes-withdrawn", round.solved()).path("id");

        Response withdrawn = first().delete("/rounds/eyes-withdrawn/publications/" + id);

        assertThat(withdrawn.statusCode()).isEqualTo(204);
        assertThat(approve(second(), "eyes-withdrawn", id).statusCode()).isEqualTo(404);
    }

    @Test
    void what_is_published_is_not_withdrawn() {
        var round = ServedRound.imported("eyes-done");
        int id = round.publish(round.solved()).path("id");

        Response refused = first().delete("/rounds/eyes-done/publications/" + id);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.<String>path("code")).isEqualTo("publication-not-pending");
        assertThat(round.get("/placements").statusCode()).isEqualTo(200);
    }

    @Test
    void a_run_that_is_discarded_meanwhile_is_not_approved() {
        var round = ServedRound.imported("eyes-discarded");
        String run = round.solved();
        int id = publish(first(), "eyes-discarded", run).path("id");
        Service.bureau().delete("/runs/" + run).then().statusCode(204);

        Response refused = approve(second(), "eyes-discarded", id);

        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(refused.<String>path("code")).isEqualTo("publication-not-found");
    }

    @Test
    void a_round_that_collects_again_approves_nothing() {
        var round = ServedRound.imported("eyes-reopened");
        int id = publish(first(), "eyes-reopened", round.solved()).path("id");
        round.become("COLLECTING");

        Response refused = approve(second(), "eyes-reopened", id);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.<String>path("code")).isEqualTo("round-state");
    }

    @Test
    void of_two_approvals_one_publishes() throws Exception {
        var round = ServedRound.imported("eyes-race");
        int id = publish(first(), "eyes-race", round.solved()).path("id");
        List<Integer> statuses = new ArrayList<>();
        ExecutorService callers = Executors.newFixedThreadPool(2);

        List<Future<Response>> answers = callers.invokeAll(List.of(
                () -> approve(second(), "eyes-race", id), () -> approve(Keys.account("third"), "eyes-race", id)));
        for (Future<Response> answer : answers) {
            statuses.add(answer.get().statusCode());
        }
        callers.shutdown();

        assertThat(statuses).containsExactlyInAnyOrder(200, 409);
        assertThat(round.get("/publications").jsonPath().getList("state")).containsExactly("CURRENT");
    }

    @Test
    void a_round_may_do_without() {
        var round = ServedRound.imported("eyes-none");
        round.patch("{\"fourEyes\":false}");

        Response published = publish(first(), "eyes-none", round.solved());

        assertThat(published.statusCode()).isEqualTo(200);
        assertThat(published.<String>path("state")).isEqualTo("CURRENT");
    }

    @Test
    void the_administrator_publishes_at_once_what_waits() {
        var round = ServedRound.imported("eyes-administrator");
        String run = round.solved();
        publish(first(), "eyes-administrator", run);

        assertThat(round.publish(run).statusCode()).isEqualTo(200);

        assertThat(round.get("/publications").jsonPath().getList("state")).containsExactly("CURRENT");
        assertThat(round.get("/publications").<String>path("[0].approvedBy")).isEqualTo("test");
    }

    @Test
    void the_history_tells_what_is_current_and_what_was_replaced() {
        var round = ServedRound.imported("eyes-history");
        String earlier = round.solved();
        round.publish(earlier);
        String later = round.solved();
        round.publish(later);
        publish(first(), "eyes-history", round.solved());

        Response history = round.get("/publications");

        assertThat(history.jsonPath().getList("state")).containsExactly("PENDING", "CURRENT", "REPLACED");
        assertThat(history.jsonPath().getList("run").subList(1, 3)).isEqualTo(List.of(later, earlier));
    }

    private static RequestSpecification first() {
        return Keys.account("first");
    }

    private static RequestSpecification second() {
        return Keys.account("second");
    }

    private static Response publish(RequestSpecification account, String round, String run) {
        return account.contentType(ContentType.JSON)
                .body("{\"run\":\"" + run + "\"}")
                .post("/rounds/" + round + "/publish");
    }

    private static Response approve(RequestSpecification account, String round, int id) {
        return account.post("/rounds/" + round + "/publications/" + id + "/approval");
    }
}
