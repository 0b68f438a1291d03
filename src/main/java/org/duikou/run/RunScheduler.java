package org.duikou.run;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The jobs of the runs: as many as runs that wait or are in work. A job is stored in the transaction that stores a run;
 * when its worker falls silent, it goes to another, and with it the run that it holds.
 */
@Singleton
class RunScheduler {
    private static final TaskDescriptor<Void> SOLVE = TaskDescriptor.of("solve-run");
    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration LONGEST_SHUTDOWN = Duration.ofSeconds(10);

    private final Scheduler jobs;
    private final RunQueue queue;
    private final RunWorker worker;
    private final RunConfig config;
    private final Clock clock;
    private final TransactionSynchronizationRegistry transactions;

    RunScheduler(
            DataSource dataSource,
            RunQueue queue,
            RunWorker worker,
            RunConfig config,
            Clock clock,
            TransactionSynchronizationRegistry transactions) {
        this.queue = queue;
        this.worker = worker;
        this.config = config;
        this.clock = clock;
        this.transactions = transactions;
        this.jobs = Scheduler.create(dataSource, List.of(task()))
                .schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()))
                .threads(config.workers())
                .pollingInterval(config.pollInterval())
                .heartbeatInterval(config.heartbeat())
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(LONGEST_SHUTDOWN)
                .build();
    }

    private CustomTask<Void> task() {
        return Tasks.custom(SOLVE)
                .onDeadExecutionRevive()
                .onFailure((ended, job) -> job.reschedule(ended, later()))
                .execute((job, context) -> next(work(job.getId())));
    }

    /** A job is given up only when nothing waits: so none that waits is ever without one. */
    private RunWorker.Next work(String job) {
        if (worker.isShuttingDown()) {
            return RunWorker.Next.AGAIN;
        }
        RunWorker.Next next = queue.take(job).map(worker::work).orElse(RunWorker.Next.LATER);
        if (queue.isEmpty()) {
            return next == RunWorker.Next.AGAIN ? next : RunWorker.Next.DONE;
        }
        return next == RunWorker.Next.DONE ? RunWorker.Next.AGAIN : next;
    }

    private CompletionHandler<Void> next(RunWorker.Next next) {
        return switch (next) {
            case DONE -> new CompletionHandler.OnCompleteRemove<>();
            case AGAIN -> (ended, job) -> job.reschedule(ended, clock.instant());
            case LATER -> (ended, job) -> job.reschedule(ended, later());
        };
    }

    private Instant later() {
        return clock.instant().plus(config.retryDelay());
    }

    /** Has the run taken up once the transaction is committed, and never when it is rolled back. */
    void schedule(UUID run) {
        jobs.schedule(SOLVE.instance(run.toString()).scheduledTo(clock.instant()));
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    jobs.triggerCheckForDueExecutions();
                }
            }
        });
    }

    void start(@Observes StartupEvent started) {
        jobs.start();
    }

    void stop(@Observes ShutdownEvent stopping) {
        worker.shutDown();
        jobs.stop();
    }

    /** No further run is taken up until {@link #resume()}. */
    void pause() {
        jobs.pause();
    }

    void resume() {
        jobs.resume();
    }
}
