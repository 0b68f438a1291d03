package org.duikou.solve.flow;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.duikou.solve.SolveBudget;

/** A call into native code, made on a thread of its own, so that a stop or the limit is heeded while it goes on. */
public final class NativeCall {
    private static final long LOOK_MILLIS = 20;

    private NativeCall() {}

    /**
     * The answer of a call that cannot be interrupted; empty: the budget ended first, and the call is abandoned. It goes
     * on unheard until it is done and holds its memory until then, but keeps nobody waiting.
     */
    public static <T> Optional<T> within(SolveBudget budget, Callable<T> call) {
        FutureTask<T> answer = started(call);
        while (true) {
            Optional<T> given = given(answer);
            if (given.isPresent() || budget.isOver() || Thread.currentThread().isInterrupted()) {
                return given;
            }
        }
    }

    /** The answer of a call that ends soon after it is interrupted, which it is when the budget ends. */
    public static <T> T interruptible(SolveBudget budget, Callable<T> call, Runnable interrupt) {
        FutureTask<T> answer = started(call);
        while (true) {
            Optional<T> given = given(answer);
            if (given.isPresent()) {
                return given.get();
            }
            if (budget.isOver() || Thread.currentThread().isInterrupted()) {
                interrupt.run();
            }
        }
    }

    private static <T> FutureTask<T> started(Callable<T> call) {
        var answer = new FutureTask<>(call);
        var thread = new Thread(answer, "native-solver");
        thread.setDaemon(true);
        thread.start();
        return answer;
    }

    /** Empty: not yet. */
    private static <T> Optional<T> given(FutureTask<T> answer) {
        boolean wasInterrupted = false;
        try {
            return Optional.of(answer.get(LOOK_MILLIS, TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            wasInterrupted = true;
            return Optional.empty();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure
                    ? failure
                    : new IllegalStateException("The native solver failed.", e.getCause());
        } finally {
            if (wasInterrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
