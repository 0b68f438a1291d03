package org.duikou.run;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.instrumentation.annotations.WithSpan;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.duikou.check.Checker;
import org.duikou.check.Verdict;
import org.duikou.proposal.SolvedRound;
import org.duikou.solve.InfeasibleRoundException;
import org.duikou.solve.NothingPlacedException;
import org.duikou.solve.Progress;
import org.duikou.vocabulary.RoundFacts;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/**
 * Carries out one attempt of a run: solves on a thread of its own from where the last attempt got to, notes now and then
 * where this one has got to, has the result checked, and stores what was accepted.
 *
 * <p>The solver holds the run's limit. The worker tells it to stop when it overruns that by the patience of the
 * configuration, and leaves it behind when it overruns it by twice as much, so that no solve holds a worker for ever.
 */
@ApplicationScoped
class RunWorker {
    private static final Logger LOG = Logger.getLogger(RunWorker.class);
    private static final int MAX_DETAIL_LENGTH = 200;

    private final RoundSolver solver;
    private final RunJournal journal;
    private final RunCompletion completion;
    private final RunCheckpoints checkpoints;
    private final RunConfig config;
    private volatile boolean shuttingDown;

    RunWorker(
            RoundSolver solver,
            RunJournal journal,
            RunCompletion completion,
            RunCheckpoints checkpoints,
            RunConfig config) {
        this.solver = solver;
        this.journal = journal;
        this.completion = completion;
        this.checkpoints = checkpoints;
        this.config = config;
    }

    /** Runs in work are handed back within a look's time. */
    void shutDown() {
        shuttingDown = true;
    }

    boolean isShuttingDown() {
        return shuttingDown;
    }

    /** What becomes of the job that the attempt belongs to. */
    @WithSpan("run")
    Next work(Attempt attempt) {
        MDC.put("run", attempt.run());
        Span.current().setAttribute("duikou.run", attempt.run().toString());
        try {
            return attend(attempt);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            journal.handBack(attempt);
            return Next.AGAIN;
        } catch (ExecutionException | RuntimeException e) {
            Throwable cause = e instanceof ExecutionException && e.getCause() != null ? e.getCause() : e;
            LOG.errorf(cause, "Run %s broke off in attempt %d", attempt.run(), attempt.number());
            journal.breakOff(attempt, cause.getClass().getSimpleName());
            return Next.LATER;
        } finally {
            MDC.clear();
        }
    }

    private Next attend(Attempt attempt) throws InterruptedException, ExecutionException {
        RoundFacts facts = completion.frozen(attempt.run());
        Solve solve =
                Solve.start(solver, facts, attempt, checkpoints.resume(attempt).orElse(null));
        try {
            return attend(attempt, facts, solve);
        } finally {
            solve.abandon();
        }
    }

    private Next attend(Attempt attempt, RoundFacts facts, Solve solve)
            throws InterruptedException, ExecutionException {
        long start = System.nanoTime();
        long told = start;
        long kept = start;
        boolean isStopped = false;
        while (!solve.isDone(config.lookInterval())) {
            Signal signal = journal.signal(attempt);
            if (signal == Signal.LOST) {
                return Next.DONE;
            }
            if (shuttingDown) {
                keep(attempt, solve, start);
                journal.handBack(attempt);
                return Next.AGAIN;
            }
            Duration over = Duration.ofNanos(System.nanoTime() - start).minus(attempt.limit());
            if (over.compareTo(config.patience().multipliedBy(2)) > 0) {
                journal.fail(attempt, RunFailure.OVERTIME, over.toString());
                return Next.DONE;
            }
            isStopped |= signal == Signal.STOP;
            if (isStopped || over.compareTo(config.patience()) > 0) {
                solve.stop();
            }
            if (System.nanoTime() - told >= config.eventInterval().toNanos() && tell(attempt, solve)) {
                told = System.nanoTime();
            }
            if (System.nanoTime() - kept >= config.checkpointInterval().toNanos()) {
                keep(attempt, solve, start);
                kept = System.nanoTime();
            }
        }
        return conclude(attempt, facts, solve, isStopped ? RunStatus.STOPPED : RunStatus.SUCCEEDED);
    }

    /** Where a worker that lost its run ends up is seen at the next look. */
    private void keep(Attempt attempt, Solve solve, long start) {
        Duration used = attempt.used().plusNanos(System.nanoTime() - start);
        checkpoints.write(attempt, used, solve.takeCheckpoint());
    }

    private boolean tell(Attempt attempt, Solve solve) {
        Progress progress = solve.takeProgress();
        return progress != null
                && journal.progress(attempt, progress.phase(), RunFigures.of(progress, attempt.students()));
    }

    private Next conclude(Attempt attempt, RoundFacts facts, Solve solve, RunStatus status)
            throws InterruptedException, ExecutionException {
        try {
            SolvedRound solved = solve.result();
            RunTrace.solved(solved.summary().phases());
            journal.progress(attempt, RunPhase.CHECK, RunFigures.of(solved.summary()));
            Verdict verdict = RunTrace.span("check", () -> Checker.check(facts, solved));
            if (verdict.isAccepted()) {
                completion.store(attempt, status, solved);
            } else {
                journal.fail(attempt, RunFailure.REFUSED, codes(verdict));
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof InfeasibleRoundException infeasible) {
                journal.fail(
                        attempt,
                        RunFailure.INFEASIBLE,
                        InfeasibleDetail.of(infeasible).kept());
            } else if (!(e.getCause() instanceof NothingPlacedException)) {
                throw e;
            } else if (status == RunStatus.STOPPED) {
                journal.cancel(attempt);
            } else {
                journal.fail(attempt, RunFailure.NOTHING_FOUND, null);
            }
        }
        return Next.DONE;
    }

    private static String codes(Verdict verdict) {
        String codes = verdict.violations().stream()
                .map(violation -> violation.code().name())
                .distinct()
                .collect(Collectors.joining(", "));
        return codes.substring(0, Math.min(codes.length(), MAX_DETAIL_LENGTH));
    }

    /** What becomes of a run's job after an attempt. */
    enum Next {
        DONE,
        /** Another worker takes the run up at once. */
        AGAIN,
        /** It is tried again after a while. */
        LATER
    }
}
