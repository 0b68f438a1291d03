package org.duikou.run;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.duikou.proposal.SolvedRound;
import org.duikou.solve.Progress;
import org.duikou.vocabulary.RoundFacts;
import org.jspecify.annotations.Nullable;

/** A solve on a thread of its own, so that whoever waits for it can look around, and can leave it behind. */
final class Solve {
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final AtomicReference<@Nullable Progress> latest = new AtomicReference<>();
    private final FutureTask<SolvedRound> solving;
    private final Thread thread;

    private Solve(RoundSolver solver, RoundFacts facts, Attempt attempt) {
        this.solving =
                new FutureTask<>(() -> solver.solve(facts, attempt.order().solveRequest(), stopped::get, latest::set));
        this.thread = new Thread(solving, "solve-" + attempt.run());
        this.thread.setDaemon(true);
    }

    static Solve start(RoundSolver solver, RoundFacts facts, Attempt attempt) {
        var solve = new Solve(solver, facts, attempt);
        solve.thread.start();
        return solve;
    }

    /** Whether it has ended, waiting for that at most so long. */
    boolean isDone(Duration atMost) throws InterruptedException {
        try {
            solving.get(atMost.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException | CancellationException e) {
            return true;
        }
    }

    /** What it answered, once it is done. */
    SolvedRound result() throws InterruptedException, ExecutionException {
        return solving.get();
    }

    /** What it told last; taken once. */
    @Nullable
    Progress takeProgress() {
        return latest.getAndSet(null);
    }

    /** Asks it to end soon and keep the best. */
    void stop() {
        stopped.set(true);
    }

    /** Nobody waits for it any more: it is interrupted, and what it may still answer goes nowhere. */
    void abandon() {
        stop();
        solving.cancel(true);
    }
}
