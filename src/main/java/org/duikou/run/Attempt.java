package org.duikou.run;

import java.time.Duration;
import java.util.UUID;
import org.duikou.solve.Checkpoint;
import org.duikou.solve.SolveRequest;
import org.jspecify.annotations.Nullable;

/**
 * A worker's claim on a run. Every claim has a higher number than the one before, so what an older claim writes finds
 * no row.
 *
 * @param students of the round, to tell the unplaced by the placed
 * @param inputHash of what is solved
 * @param used solving time of earlier attempts, as far as their checkpoints tell
 */
record Attempt(UUID run, int number, RunOrder order, int students, String inputHash, Duration used) {
    private static final int LEAST_SHARE = 10;

    /** Solving time that is left: all attempts share the limit, but each has a tenth of it, to make an end of it. */
    Duration limit() {
        Duration left = order.limit().minus(used);
        Duration least = order.limit().dividedBy(LEAST_SHARE);
        return left.compareTo(least) > 0 ? left : least;
    }

    SolveRequest solveRequest(@Nullable Checkpoint start) {
        return order.solveRequest(limit(), start);
    }
}
