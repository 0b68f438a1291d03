package org.duikou.solve.flow;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.duikou.solve.SolveBudget;

/**
 * A call into native code that cannot be interrupted, made on a thread of its own. When the budget ends first the call
 * is abandoned: it goes on unheard until it is done and holds its memory until then, but keeps nobody waiting.
 */
public final class NativeCall {
    private static final long LOOK_MILLIS = 20;

    private NativeCall() {}

    /** The call's answer; empty: the budget ended first. */
    public static <T> Optional<T> within(SolveBudget budget, Callable<T> call) {
        var answer = new FutureTask<>(call);
        var thread = new Thread(answer, "native-solver");
        thread.setDaemon(true);
        thread.start();
        while (true) {
            try {
                return Optional.of(answer.get(LOOK_MILLIS, TimeUnit.MILLISECONDS));
            } catch (TimeoutException e) {
                if (budget.isOver()) {
                    return Optional.empty();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            } catch (ExecutionException e) {
                throw e.getCause() instanceof RuntimeException failure
                        ? failure
                        : new IllegalStateException("The native solver failed.", e.getCause());
            }
        }
    }
}
