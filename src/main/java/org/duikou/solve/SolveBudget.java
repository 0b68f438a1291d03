package org.duikou.solve;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/**
 * How long a solve may still go on. The time source comes from outside; the pure rooms own no clock.
 *
 * @param nanoTime a monotonic time source such as {@code System::nanoTime}
 * @param deadlineNanos in the time of that source
 * @param isStopped whether a person asked to stop and keep the best
 */
public record SolveBudget(LongSupplier nanoTime, long startNanos, long deadlineNanos, BooleanSupplier isStopped) {

    public static SolveBudget of(LongSupplier nanoTime, Duration limit, BooleanSupplier isStopped) {
        long start = nanoTime.getAsLong();
        return new SolveBudget(nanoTime, start, start + limit.toNanos(), isStopped);
    }

    /** The same source and stop, but at most this fraction of what is left. */
    public SolveBudget share(double fraction) {
        long now = nanoTime.getAsLong();
        return new SolveBudget(
                nanoTime, startNanos, now + (long) (Math.max(0, deadlineNanos - now) * fraction), isStopped);
    }

    /** The same source and stop, but at most so long from now. */
    public SolveBudget atMost(Duration longest) {
        long latest = nanoTime.getAsLong() + longest.toNanos();
        return new SolveBudget(nanoTime, startNanos, Math.min(deadlineNanos, latest), isStopped);
    }

    /** The same source and stop, but over so much sooner. */
    public SolveBudget leaving(Duration reserve) {
        return new SolveBudget(nanoTime, startNanos, deadlineNanos - reserve.toNanos(), isStopped);
    }

    public boolean isOver() {
        return isStopped.getAsBoolean() || nanoTime.getAsLong() >= deadlineNanos;
    }

    public Duration left() {
        return Duration.ofNanos(Math.max(0, deadlineNanos - nanoTime.getAsLong()));
    }

    public Duration elapsed() {
        return Duration.ofNanos(nanoTime.getAsLong() - startNanos);
    }

    public long elapsedMillis() {
        return elapsed().toMillis();
    }
}
