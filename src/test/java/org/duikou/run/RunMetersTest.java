package org.duikou.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.duikou.testing.Metrics;
import org.duikou.testing.Service;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RunMetersTest {
    @Inject
    QueuedRuns queued;

    @Inject
    RunJournal journal;

    @Inject
    QueueDepth depth;

    @Inject
    RunScheduler scheduler;

    @BeforeEach
    void nobodyElseTakesRuns() {
        scheduler.pause();
    }

    @AfterEach
    void go() {
        scheduler.resume();
    }

    @Test
    void the_queue_is_what_the_database_holds() throws Exception {
        UUID run = queued.run();
        Thread.sleep(1_100); // a look is fresh for a second

        assertThat(depth.look().queued()).isPositive();
        assertThat(depth.look().oldestAge()).isPositive();
        Service.bureau().delete("/runs/" + run);
    }

    @Test
    void a_claim_of_a_run_in_work_is_a_takeover() {
        UUID run = queued.run();
        journal.claim(run, run.toString());
        double before = Metrics.scraped().value("duikou_run_takeovers_total");
        journal.claim(run, run.toString());

        assertThat(Metrics.scraped().value("duikou_run_takeovers_total")).isEqualTo(before + 1);
        Service.bureau().delete("/runs/" + run);
    }

    @Test
    void a_claim_of_a_run_that_was_handed_back_is_none() {
        UUID run = queued.run();
        journal.handBack(journal.claim(run, run.toString()).orElseThrow());
        double before = Metrics.scraped().value("duikou_run_takeovers_total");
        journal.claim(run, run.toString());

        assertThat(Metrics.scraped().value("duikou_run_takeovers_total")).isEqualTo(before);
        Service.bureau().delete("/runs/" + run);
    }
}
