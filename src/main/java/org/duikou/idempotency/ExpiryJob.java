package org.duikou.idempotency;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import javax.sql.DataSource;

/** Deletes answers that are no longer kept, on one node at a time. Runs have a table of jobs of their own. */
@Singleton
class ExpiryJob {
    private static final String TABLE = "idempotency_jobs";

    private final Scheduler jobs;

    ExpiryJob(DataSource dataSource, IdempotentCalls calls, IdempotencyConfig config) {
        RecurringTask<Void> expire = Tasks.recurring("expire-answers", FixedDelay.of(config.tidyInterval()))
                .execute((job, context) -> calls.deleteExpired());
        this.jobs = Scheduler.create(dataSource)
                .tableName(TABLE)
                .startTasks(expire)
                .threads(1)
                .build();
    }

    void start(@Observes StartupEvent started) {
        jobs.start();
    }

    void stop(@Observes ShutdownEvent stopping) {
        jobs.stop();
    }
}
