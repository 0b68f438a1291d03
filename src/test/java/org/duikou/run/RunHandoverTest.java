package org.duikou.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.duikou.access.Scope;
import org.duikou.solve.Checkpoint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Under test: two nodes on one database; each has a scheduler and a worker of its own. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RunHandoverTest {
    @Inject
    RunJournal journal;

    @Inject
    RunCompletion completion;

    @Inject
    RunCheckpoints checkpoints;

    @Inject
    RunQueue queue;

    @Inject
    RunService runs;

    @Inject
    EngineSolver engine;

    @Inject
    QueuedRuns queued;

    @Inject
    RunScheduler ofTheApplication;

    @Inject
    DataSource dataSource;

    @Inject
    Clock clock;

    @Inject
    TransactionSynchronizationRegistry transactions;

    private final CountDownLatch reached = new CountDownLatch(1);
    private final List<RunScheduler> nodes = new ArrayList<>();

    @BeforeEach
    void leaveTheRunsToTheNodes() {
        ofTheApplication.pause();
    }

    @AfterEach
    void stopTheNodes() {
        nodes.forEach(node -> node.stop(new ShutdownEvent()));
        ofTheApplication.resume();
    }

    @Test
    void a_node_that_shuts_down_hands_its_run_over_warm() throws InterruptedException {
        UUID run = withJob(queued.run());
        RunScheduler first = node(reaching(new Checkpoint(new int[] {0}, null, null, false)));
        assertThat(reached.await(20, TimeUnit.SECONDS)).isTrue();

        first.stop(new ShutdownEvent());
        assertThat(queued.status(run)).isEqualTo(RunStatus.QUEUED);
        node(engine);

        await(() -> queued.status(run).isEnded());
        assertThat(queued.status(run)).isEqualTo(RunStatus.SUCCEEDED);
        assertThat(queued.read(run).resumedFrom()).isEqualTo(1);
        assertThat(queued.read(run).tries()).isEqualTo(1);
    }

    @Test
    void a_run_is_stopped_from_any_node() throws InterruptedException {
        UUID run = withJob(queued.run());
        node((facts, request, isStopped, listener) -> {
            reached.countDown();
            await(isStopped);
            return engine.solve(facts, request, isStopped, listener);
        });
        assertThat(reached.await(20, TimeUnit.SECONDS)).isTrue();

        runs.stop(Scope.installation(), run); // this is the application's node

        await(() -> queued.status(run).isEnded());
        assertThat(queued.status(run)).isEqualTo(RunStatus.STOPPED);
    }

    @Test
    void bureaus_take_turns_and_the_queue_says_so() {
        UUID first = withJob(queued.runOf("north"));
        UUID second = withJob(queued.runOf("north"));
        UUID ofOther = withJob(queued.runOf("south"));
        var positions = queue.positions();
        assertThat(List.of(positions.get(first), positions.get(ofOther), positions.get(second)))
                .isSorted();

        node(engine);

        await(() -> List.of(first, second, ofOther).stream()
                .allMatch(run -> queued.status(run).isEnded()));
        assertThat(List.of(started(first), started(ofOther), started(second))).isSorted();
    }

    @Test
    void no_run_is_taken_by_two_nodes() {
        List<UUID> all = new ArrayList<>();
        for (int run = 0; run < 8; run++) {
            all.add(withJob(queued.run()));
        }

        node(engine);
        node(engine);

        await(() -> all.stream().allMatch(run -> queued.status(run).isEnded()));
        assertThat(all).allMatch(run -> queued.read(run).attempt() == 1 && queued.resultRows(run) == 2);
    }

    private Instant started(UUID run) {
        return queued.read(run).startedAt();
    }

    private UUID withJob(UUID run) {
        SchedulerClient.Builder.create(dataSource)
                .build()
                .scheduleIfNotExists(
                        TaskDescriptor.of("solve-run").instance(run.toString()).scheduledTo(clock.instant()));
        return run;
    }

    private RunScheduler node(RoundSolver solver) {
        var config = new HastyConfig(Duration.ofMinutes(1));
        var worker = new RunWorker(solver, journal, completion, checkpoints, config);
        var node = new RunScheduler(dataSource, queue, worker, config, clock, transactions);
        nodes.add(node);
        node.start(new StartupEvent());
        return node;
    }

    /** Has that much, and then goes on until it is interrupted. */
    private RoundSolver reaching(Checkpoint checkpoint) {
        return (facts, request, isStopped, listener) -> {
            listener.reached(checkpoint);
            reached.countDown();
            await(isStopped);
            throw new IllegalStateException("interrupted");
        };
    }

    private static void await(BooleanSupplier claim) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!claim.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }
}
