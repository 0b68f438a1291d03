package org.duikou.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.duikou.problem.PlacementProblem;
import org.duikou.solve.Checkpoint;
import org.duikou.solve.SolveRequest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Under test: what a worker leaves to the next, should it not come to an end. One student, one seat. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RunCheckpointTest {
    private static final Checkpoint PLACED = new Checkpoint(new int[] {0}, null, null, false);
    private static final Checkpoint UNPLACED = new Checkpoint(new int[] {PlacementProblem.NONE}, null, null, false);
    private static final Duration USED = Duration.ofSeconds(7);

    @Inject
    RunJournal journal;

    @Inject
    RunCompletion completion;

    @Inject
    RunCheckpoints checkpoints;

    @Inject
    RunEvents events;

    @Inject
    EngineSolver engine;

    @Inject
    QueuedRuns queued;

    @Test
    void an_overtaken_attempt_writes_none() {
        var run = queued.run();
        var stale = claim(run);
        checkpoints.write(stale, USED, UNPLACED);
        var current = claim(run);

        assertThat(checkpoints.write(stale, USED.plus(USED), PLACED)).isFalse();
        assertThat(checkpoints.resume(current).orElseThrow().openingOf()).containsExactly(PlacementProblem.NONE);
        assertThat(queued.read(run).used()).isEqualTo(USED);
    }

    @Test
    void a_later_one_takes_the_place_of_an_earlier_one() {
        var run = queued.run();
        var attempt = claim(run);

        checkpoints.write(attempt, USED, UNPLACED);
        checkpoints.write(attempt, USED.plus(USED), PLACED);

        assertThat(queued.checkpoints(run)).isOne();
        assertThat(checkpoints.resume(attempt).orElseThrow().openingOf()).containsExactly(0);
    }

    @Test
    void time_is_counted_when_nothing_new_is_known() {
        var run = queued.run();
        var attempt = claim(run);
        checkpoints.write(attempt, USED, PLACED);

        checkpoints.write(attempt, USED.plus(USED), null);

        assertThat(queued.read(run).used()).isEqualTo(USED.plus(USED));
        assertThat(queued.checkpoints(run)).isOne();
    }

    @Test
    void the_next_attempt_starts_warm_and_says_so() {
        var run = queued.run();
        checkpoints.write(claim(run), USED, PLACED);
        List<SolveRequest> asked = new ArrayList<>();

        work(run, (facts, request, isStopped, listener) -> {
            asked.add(request);
            return engine.solve(facts, request, isStopped, listener);
        });

        assertThat(asked.get(0).start().openingOf()).containsExactly(0);
        assertThat(queued.read(run).resumedFrom()).isEqualTo(1);
        assertThat(events.after(queued.read(run), 0).events())
                .extracting(RunEventEntity::phase)
                .contains("resumed");
        assertThat(queued.status(run)).isEqualTo(RunStatus.SUCCEEDED);
    }

    @Test
    void a_stop_that_comes_at_once_keeps_the_checkpoint() {
        var run = queued.run();
        checkpoints.write(claim(run), USED, PLACED);

        work(run, (facts, request, isStopped, listener) -> engine.solve(facts, request, () -> true, listener));

        assertThat(queued.status(run)).isEqualTo(RunStatus.SUCCEEDED);
        assertThat(queued.read(run).figures().placed()).isOne();
    }

    @Test
    void all_attempts_share_the_limit_of_ten_seconds() {
        var run = queued.run();
        checkpoints.write(claim(run), USED, PLACED);

        assertThat(claim(run).limit()).isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void an_attempt_has_a_tenth_of_the_limit_whatever_was_used() {
        var run = queued.run();
        checkpoints.write(claim(run), Duration.ofMinutes(5), PLACED);

        assertThat(claim(run).limit()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void one_that_breaks_the_rules_is_ignored() {
        var run = queued.run();
        checkpoints.write(claim(run), USED, new Checkpoint(new int[] {99}, null, null, false));

        work(run, engine);

        assertThat(queued.status(run)).isEqualTo(RunStatus.SUCCEEDED);
    }

    @Test
    void one_whose_bytes_were_changed_is_ignored() {
        var run = queued.run();
        journal.checkpoint(claim(run), USED, new byte[] {1, 2, 3});

        work(run, engine);

        assertThat(queued.status(run)).isEqualTo(RunStatus.SUCCEEDED);
        assertThat(queued.read(run).resumedFrom()).isNull();
    }

    @Test
    void one_of_other_facts_is_ignored() {
        var run = queued.run();
        var first = claim(run);
        var ofOtherFacts =
                new Attempt(run, first.number(), first.order(), first.students(), "0".repeat(64), Duration.ZERO);
        checkpoints.write(ofOtherFacts, USED, PLACED);

        assertThat(checkpoints.resume(claim(run))).isEmpty();
    }

    @Test
    void an_error_after_a_warm_start_leaves_the_next_attempt_to_begin_afresh() {
        var run = queued.run();
        checkpoints.write(claim(run), USED, PLACED);

        work(run, (facts, request, isStopped, listener) -> {
            throw new IllegalStateException("test");
        });

        assertThat(queued.checkpoints(run)).isZero();
        work(run, engine);
        assertThat(queued.read(run).resumedFrom()).isNull();
        assertThat(queued.status(run)).isEqualTo(RunStatus.SUCCEEDED);
    }

    @Test
    void none_is_left_when_the_run_has_ended() {
        var run = queued.run();
        checkpoints.write(claim(run), USED, PLACED);

        work(run, engine);

        assertThat(queued.checkpoints(run)).isZero();
    }

    private Attempt claim(UUID run) {
        return journal.claim(run, run.toString()).orElseThrow();
    }

    private void work(UUID run, RoundSolver solver) {
        var config = new HastyConfig(Duration.ofMinutes(1));
        new RunWorker(solver, journal, completion, checkpoints, config).work(claim(run));
    }
}
