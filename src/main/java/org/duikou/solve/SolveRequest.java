package org.duikou.solve;

import java.time.Duration;
import org.duikou.vocabulary.Mode;
import org.jspecify.annotations.Nullable;

/**
 * What a run is asked for.
 *
 * @param seed of every random choice
 * @param gap the certified gap, as a fraction, at which the run may stop
 * @param limit most time for the whole solve
 * @param pricesStability whether the other mode is solved beside it
 * @param start where an earlier solve of the same request was broken off; null: it begins afresh
 */
public record SolveRequest(
        Mode mode, long seed, double gap, Duration limit, boolean pricesStability, @Nullable Checkpoint start) {
    public static final Duration DEFAULT_LIMIT = Duration.ofSeconds(60);
    public static final double DEFAULT_GAP = 0.001;

    /** One that begins afresh. */
    public SolveRequest(Mode mode, long seed, double gap, Duration limit, boolean pricesStability) {
        this(mode, seed, gap, limit, pricesStability, null);
    }

    /** One that asks for its own mode only. */
    public SolveRequest(Mode mode, long seed, double gap, Duration limit) {
        this(mode, seed, gap, limit, false);
    }

    /** The same in less time. */
    SolveRequest within(Duration left) {
        return new SolveRequest(mode, seed, gap, left, pricesStability, start);
    }

    /** The same, going on from there. */
    public SolveRequest from(@Nullable Checkpoint checkpoint) {
        return new SolveRequest(mode, seed, gap, limit, pricesStability, checkpoint);
    }

    public static SolveRequest ordinary(Mode mode) {
        return new SolveRequest(mode, 1, DEFAULT_GAP, DEFAULT_LIMIT);
    }
}
