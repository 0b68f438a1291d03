package org.duikou.privacy;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import javax.sql.DataSource;

/** Has rounds looked through for what is past its time: by one node at a time, whichever is there. */
@Singleton
class RetentionJob {
    private static final String NAME = "privacy-retention";
    private static final Duration LOOK_INTERVAL = Duration.ofMinutes(1);
    /** Runs have jobs in the same table, which are not this scheduler's to clear away. */
    private static final Duration NEVER = Duration.ofDays(36_500);

    private final Scheduler jobs;

    RetentionJob(DataSource dataSource, Retention retention, PrivacyConfig config) {
        RecurringTask<Void> task = Tasks.recurring(NAME, FixedDelay.of(config.retentionInterval()))
                .execute((job, context) -> retention.anonymise());
        this.jobs = Scheduler.create(dataSource)
                .startTasks(task)
                .threads(1)
                .pollingInterval(LOOK_INTERVAL)
                .deleteUnresolvedAfter(NEVER)
                .build();
    }

    void start(@Observes StartupEvent started) {
        jobs.start();
    }

    void stop(@Observes ShutdownEvent stopping) {
        jobs.stop();
    }
}
