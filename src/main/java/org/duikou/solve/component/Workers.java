package org.duikou.solve.component;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.duikou.solve.InfeasibleRoundException;
import org.duikou.solve.NothingPlacedException;
import org.duikou.solve.SolveBudget;
import org.jspecify.annotations.Nullable;

/** Threads that work through parts of known sizes, in order, within one budget for all. */
final class Workers {
    private final int threads;
    private final int[] sizes;
    /** Of the parts that nobody has begun. */
    private long sizeLeft;

    private final AtomicBoolean isAbandoned = new AtomicBoolean();

    /** @param sizes by part; time is shared out by them */
    Workers(int threads, int[] sizes) {
        this.threads = Math.min(threads, sizes.length);
        this.sizes = sizes;
        for (int size : sizes) {
            sizeLeft += size;
        }
    }

    interface Work<T> {
        T of(int part, SolveBudget budget);
    }

    /**
     * The work of every part, in order. When one fails the others are stopped; of several failures the one that says
     * most is told, an {@link InfeasibleRoundException} before all.
     */
    <T> List<T> all(SolveBudget budget, Work<T> work) {
        ExecutorService pool = Executors.newFixedThreadPool(threads, Workers::thread);
        try {
            List<Future<T>> futures = new ArrayList<>();
            for (int part = 0; part < sizes.length; part++) {
                int number = part;
                futures.add(pool.submit(() -> begin(number, budget, work)));
            }
            return answers(futures);
        } finally {
            pool.shutdown();
        }
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "part-solver");
        thread.setDaemon(true);
        return thread;
    }

    private <T> T begin(int part, SolveBudget budget, Work<T> work) {
        try {
            return work.of(part, share(part, budget));
        } catch (RuntimeException | Error e) {
            isAbandoned.set(true);
            throw e;
        }
    }

    /** What is left; where more parts wait than threads, as much of it as the part is of what waits. */
    private synchronized SolveBudget share(int part, SolveBudget budget) {
        SolveBudget own = budget.share(Math.min(1, (double) threads * sizes[part] / sizeLeft));
        sizeLeft -= sizes[part];
        return new SolveBudget(
                own.nanoTime(),
                own.startNanos(),
                own.deadlineNanos(),
                () -> isAbandoned.get() || budget.isStopped().getAsBoolean());
    }

    private <T> List<T> answers(List<Future<T>> futures) {
        List<T> answers = new ArrayList<>();
        Throwable failure = null;
        for (Future<T> each : futures) {
            try {
                answers.add(answer(each));
            } catch (ExecutionException e) {
                failure = tellingMore(failure, e.getCause());
            }
        }
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure != null) {
            throw (RuntimeException) failure;
        }
        return answers;
    }

    /** An interrupt stops every part, and each still tells its best. */
    private <T> T answer(Future<T> future) throws ExecutionException {
        boolean wasInterrupted = false;
        try {
            while (true) {
                try {
                    return future.get();
                } catch (InterruptedException e) {
                    wasInterrupted = true;
                    isAbandoned.set(true);
                }
            }
        } finally {
            if (wasInterrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static Throwable tellingMore(@Nullable Throwable known, Throwable other) {
        return known == null || rank(other) < rank(known) ? other : known;
    }

    private static int rank(Throwable failure) {
        if (failure instanceof InfeasibleRoundException) {
            return 0;
        }
        return failure instanceof NothingPlacedException ? 2 : 1;
    }
}
