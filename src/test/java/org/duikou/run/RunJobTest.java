package org.duikou.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.duikou.access.Scope;
import org.duikou.testing.ServedRound;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Under test: a run and its job come and go together. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RunJobTest {
    @Inject
    RunRequests requests;

    @Inject
    RunScheduler scheduler;

    @Inject
    QueuedRuns queued;

    @Inject
    RunJournal journal;

    @Inject
    EntityManager database;

    @Test
    void a_request_that_is_rolled_back_leaves_no_run_no_job_and_no_frozen_round() {
        var round = ServedRound.imported("job-rolled-back");

        QuarkusTransaction.begin();
        UUID run =
                requests.request(Scope.installation(), "job-rolled-back", null).id();
        QuarkusTransaction.rollback();

        assertThat(jobs(run)).isZero();
        assertThat(round.get("/runs").jsonPath().getList("")).isEmpty();
        assertThat(round.get("").<String>path("state")).isNotEqualTo("FROZEN");
    }

    @Test
    void a_request_that_is_kept_has_one_job_until_its_run_has_ended() {
        var round = ServedRound.imported("job-kept");
        scheduler.pause();
        UUID run;
        try {
            run = UUID.fromString(round.request("{}").path("id"));
            assertThat(jobs(run)).isOne();
        } finally {
            scheduler.resume();
        }
        ServedRound.awaitEnd(run.toString());

        assertThat(queued.status(run)).isEqualTo(RunStatus.SUCCEEDED);
    }

    @Test
    void a_run_whose_process_was_killed_in_the_middle_is_taken_up_and_ends_once() {
        UUID run = queued.run();
        journal.claim(run, run.toString()); // by a process that is no more
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(
                        """
                                insert into scheduled_tasks (task_name, task_instance, execution_time, picked,
                                    picked_by, last_heartbeat, version)
                                values ('solve-run', ?1, dateadd('hour', -1, current_timestamp), true,
                                    'gone', dateadd('hour', -1, current_timestamp), 2)""")
                .setParameter(1, run.toString())
                .executeUpdate());

        ServedRound.awaitEnd(run.toString());

        assertThat(queued.status(run)).isEqualTo(RunStatus.SUCCEEDED);
        assertThat(queued.read(run).attempt()).isEqualTo(2);
        assertThat(queued.resultRows(run)).isEqualTo(2);
    }

    private long jobs(UUID run) {
        return QuarkusTransaction.requiringNew().call(() -> ((Number)
                        database.createNativeQuery("select count(*) from scheduled_tasks where task_instance = ?1")
                                .setParameter(1, run.toString())
                                .getSingleResult())
                .longValue());
    }
}
