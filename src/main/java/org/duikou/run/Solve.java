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
import org.duikou.solve.Checkpoint;
import org.duikou.solve.Progress;
import org.duikou.solve.ProgressListener;
import org.duikou.vocabulary.RoundFacts;
import org.jspecify.annotations.Nullable;

/** A solve on a thread of its own, so that whoever waits for it can look around, and can leave it behind. */
final class Solve {
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final AtomicReference<@Nullable Progress> latest = new AtomicReference<>();
    private final AtomicReference<@Nullable Checkpoint> reached = new AtomicReference<>();
    private final FutureTask<SolvedRound> solving;
    private final Thread thread;

    private Solve(RoundSolver solver, RoundFacts facts, Attempt attempt, @Nullable Checkpoint start) {
        this.solving =
                new FutureTask<>(() -> solver.solve(facts, attempt.solveRequest(start), stopped::get, new Listener()));
        this.thread = new Thread(solving, "solve-" + attempt.run());
        this.thread.setDaemon(true);
    }

    /** @param from where an earlier attempt got to; null: the solve begins afresh */
    static Solve start(RoundSolver solver, RoundFacts facts, Attempt attempt, @Nullable Checkpoint from) {
        var solve = new Solve(solver, facts, attempt, from);
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

    /** The best to go on from, if there is any since this was last asked. */
    @Nullable
    Checkpoint takeCheckpoint() {
        return reached.getAndSet(null);
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

    private final class Listener implements ProgressListener {
        @Override
        public void heard(Progress progress) {
            latest.set(progress);
        }

        @Override
        public void reached(Checkpoint checkpoint) {
            reached.set(checkpoint);
        }
    }
}
