package org.duikou.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import org.duikou.access.Scope;
import org.duikou.proposal.SolveStatus;
import org.duikou.proposal.SolvedRound;
import org.duikou.round.RoundState;
import org.duikou.run.RunWorker.Next;
import org.duikou.solve.InfeasibleReason;
import org.duikou.solve.InfeasibleRoundException;
import org.duikou.solve.NothingPlacedException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Under test: what becomes of a run in the hands of a worker, whatever its solver does. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RunWorkerTest {
    private static final Duration PATIENT = Duration.ofMinutes(1);

    @Inject
    RunJournal journal;

    @Inject
    RunCompletion completion;

    @Inject
    RunCheckpoints checkpoints;

    @Inject
    RunService runs;

    @Inject
    EngineSolver engine;

    @Inject
    QueuedRuns queued;

    @Test
    void an_accepted_result_is_stored_and_its_round_is_up_for_review() {
        UUID run = queued.run();

        Next next = work(worker(engine), run);

        assertThat(next).isEqualTo(Next.DONE);
        assertThat(queued.status(run)).isEqualTo(RunStatus.SUCCEEDED);
        assertThat(queued.read(run).outcome()).isEqualTo(SolveStatus.OPTIMAL);
        assertThat(queued.resultRows(run)).isEqualTo(2); // the result and the one placement
        assertThat(queued.roundState(run)).isEqualTo(RoundState.REVIEW);
    }

    @Test
    void a_result_that_the_checker_refuses_fails_the_run_and_leaves_nothing() {
        UUID run = queued.run();
        RoundSolver forger = (facts, request, isStopped, listener) -> {
            SolvedRound honest = engine.solve(facts, request, isStopped, listener);
            return new SolvedRound(
                    List.of(),
                    honest.unplaced(),
                    honest.orderClasses(),
                    honest.blockingPairs(),
                    honest.summary(),
                    honest.certificate());
        };

        work(worker(forger), run);

        assertThat(queued.status(run)).isEqualTo(RunStatus.FAILED);
        assertThat(queued.read(run).failure()).isEqualTo(RunFailure.REFUSED);
        assertThat(queued.read(run).failureDetail()).isNotBlank();
        assertThat(queued.resultRows(run)).isZero();
        assertThat(queued.roundState(run)).isEqualTo(RoundState.FROZEN);
    }

    @Test
    void a_round_that_no_placements_satisfy_fails_the_run_at_once() {
        UUID run = queued.run();

        work(worker(failing(new InfeasibleRoundException(InfeasibleReason.TOO_FEW_CHANGES, 3, 1))), run);

        assertThat(queued.read(run).failure()).isEqualTo(RunFailure.INFEASIBLE);
        assertThat(queued.read(run).outcome()).isEqualTo(SolveStatus.INFEASIBLE_INPUT);
    }

    @Test
    void a_limit_too_short_for_any_placements_fails_the_run_at_once() {
        UUID run = queued.run();

        work(worker(failing(new NothingPlacedException())), run);

        assertThat(queued.read(run).failure()).isEqualTo(RunFailure.NOTHING_FOUND);
    }

    @Test
    void a_run_that_is_stopped_before_it_found_any_placements_is_cancelled() {
        UUID run = queued.run();
        RoundSolver empty = (facts, request, isStopped, listener) -> {
            runs.stop(Scope.installation(), run);
            awaitTrue(isStopped);
            throw new NothingPlacedException();
        };

        work(worker(empty), run);

        assertThat(queued.status(run)).isEqualTo(RunStatus.CANCELLED);
    }

    @Test
    void an_error_leaves_the_run_to_the_next_attempt() {
        UUID run = queued.run();

        Next next = work(worker(failing(new IllegalStateException("test"))), run);
        work(worker(engine), run);

        assertThat(next).isEqualTo(Next.LATER);
        assertThat(queued.status(run)).isEqualTo(RunStatus.SUCCEEDED);
    }

    @Test
    void a_third_error_fails_the_run_with_its_reason() {
        UUID run = queued.run();
        RunWorker worker = worker(failing(new IllegalStateException("test")));

        work(worker, run);
        work(worker, run);
        work(worker, run);

        assertThat(queued.read(run).failure()).isEqualTo(RunFailure.ATTEMPTS_EXHAUSTED);
        assertThat(queued.read(run).failureDetail()).isEqualTo("IllegalStateException");
    }

    @Test
    void a_run_whose_workers_were_killed_three_times_fails() {
        UUID run = queued.run();
        for (int killed = 0; killed < 3; killed++) {
            journal.claim(run, run.toString());
        }

        Next next = work(worker(engine), run);

        assertThat(next).isEqualTo(Next.DONE);
        assertThat(queued.read(run).failure()).isEqualTo(RunFailure.ATTEMPTS_EXHAUSTED);
    }

    @Test
    void a_killed_worker_s_run_is_solved_by_the_next() {
        UUID run = queued.run();
        journal.claim(run, run.toString());

        work(worker(engine), run);

        assertThat(queued.status(run)).isEqualTo(RunStatus.SUCCEEDED);
        assertThat(queued.read(run).attempt()).isEqualTo(2);
    }

    @Test
    void a_result_that_comes_after_another_worker_took_over_is_not_stored() {
        UUID run = queued.run();
        RoundSolver overtaken = (facts, request, isStopped, listener) -> {
            journal.claim(run, run.toString());
            return engine.solve(facts, request, isStopped, listener);
        };

        work(worker(overtaken), run);

        assertThat(queued.status(run)).isEqualTo(RunStatus.RUNNING);
        assertThat(queued.resultRows(run)).isZero();
    }

    @Test
    void stopping_a_run_in_work_keeps_its_best() {
        UUID run = queued.run();
        RoundSolver patient = (facts, request, isStopped, listener) -> {
            runs.stop(Scope.installation(), run);
            awaitTrue(isStopped);
            return engine.solve(facts, request, () -> false, listener);
        };

        work(worker(patient), run);

        assertThat(queued.status(run)).isEqualTo(RunStatus.STOPPED);
        assertThat(queued.resultRows(run)).isPositive();
    }

    @Test
    void a_run_that_is_deleted_in_work_ends_without_a_trace() {
        UUID run = queued.run();
        RoundSolver discarded = (facts, request, isStopped, listener) -> {
            runs.delete(Scope.installation(), run);
            throw neverEnding();
        };

        Next next = work(worker(discarded), run);

        assertThat(next).isEqualTo(Next.DONE);
        assertThat(queued.read(run)).isNull();
    }

    @Test
    void a_solve_that_overruns_its_limit_by_far_is_given_up() {
        UUID run = queued.run();
        RoundSolver deaf = (facts, request, isStopped, listener) -> {
            throw neverEnding();
        };

        work(worker(deaf, Duration.ofSeconds(-5).plusMillis(50)), run); // 10 s of limit - 2 x 5 s

        assertThat(queued.read(run).failure()).isEqualTo(RunFailure.OVERTIME);
    }

    @Test
    void a_worker_that_shuts_down_hands_its_run_back_and_no_attempt_is_lost() {
        UUID run = queued.run();
        for (int restart = 0; restart < 4; restart++) {
            var closing = new RunWorker[1];
            closing[0] = worker((facts, request, isStopped, listener) -> {
                closing[0].shutDown();
                throw neverEnding();
            });
            assertThat(work(closing[0], run)).isEqualTo(Next.AGAIN);
        }

        work(worker(engine), run);

        assertThat(queued.status(run)).isEqualTo(RunStatus.SUCCEEDED);
        assertThat(queued.read(run).attempt()).isEqualTo(5);
    }

    @Test
    void a_run_that_has_ended_is_not_taken_up_again() {
        UUID run = queued.run();
        work(worker(engine), run);

        Next next = work(worker(failing(new IllegalStateException("test"))), run);

        assertThat(next).isEqualTo(Next.DONE);
        assertThat(queued.status(run)).isEqualTo(RunStatus.SUCCEEDED);
    }

    private Next work(RunWorker worker, UUID run) {
        return journal.claim(run, run.toString()).map(worker::work).orElse(Next.DONE);
    }

    private RunWorker worker(RoundSolver solver) {
        return worker(solver, PATIENT);
    }

    private RunWorker worker(RoundSolver solver, Duration patience) {
        return new RunWorker(solver, journal, completion, checkpoints, new HastyConfig(patience));
    }

    private static RoundSolver failing(RuntimeException error) {
        return (facts, request, isStopped, listener) -> {
            throw error;
        };
    }

    /** Waits until it is interrupted, as a solve does that nobody waits for any more. */
    private static IllegalStateException neverEnding() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new IllegalStateException("interrupted");
    }

    private static void awaitTrue(BooleanSupplier claim) {
        while (!claim.getAsBoolean()) {
            Thread.onSpinWait();
        }
    }
}
