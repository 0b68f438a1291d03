package org.duikou.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Under test: a worker that has lost its run changes nothing of it. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RunFencingTest {
    private static final RunFigures FIGURES = new RunFigures(1, 0, 0L, 0L, 10L, 9L, 0.1);

    @Inject
    RunJournal journal;

    @Inject
    RunEvents events;

    @Inject
    QueuedRuns queued;

    @Test
    void each_claim_has_a_higher_number() {
        var run = queued.run();

        var first = journal.claim(run, run.toString()).orElseThrow();
        var second = journal.claim(run, run.toString()).orElseThrow();

        assertThat(first.number()).isEqualTo(1);
        assertThat(second.number()).isEqualTo(2);
    }

    @Test
    void a_stale_attempt_tells_no_progress() {
        var run = queued.run();
        var stale = journal.claim(run, run.toString()).orElseThrow();
        var current = journal.claim(run, run.toString()).orElseThrow();

        assertThat(journal.progress(stale, "exact", FIGURES)).isFalse();
        assertThat(journal.progress(current, "search", FIGURES)).isTrue();
        assertThat(events.after(queued.read(run), 0).events())
                .extracting(RunEventEntity::phase)
                .containsExactly("queued", "started", "started", "search");
    }

    @Test
    void a_stale_attempt_is_told_that_it_lost() {
        var run = queued.run();
        var stale = journal.claim(run, run.toString()).orElseThrow();
        var current = journal.claim(run, run.toString()).orElseThrow();

        assertThat(journal.signal(stale)).isEqualTo(Signal.LOST);
        assertThat(journal.signal(current)).isEqualTo(Signal.GO_ON);
    }

    @Test
    void a_stale_attempt_ends_nothing() {
        var run = queued.run();
        var stale = journal.claim(run, run.toString()).orElseThrow();
        journal.claim(run, run.toString()).orElseThrow();

        assertThat(journal.fail(stale, RunFailure.OVERTIME, "-")).isFalse();
        assertThat(journal.breakOff(stale, "error")).isFalse();
        assertThat(journal.handBack(stale)).isFalse();
        assertThat(queued.status(run)).isEqualTo(RunStatus.RUNNING);
    }
}
