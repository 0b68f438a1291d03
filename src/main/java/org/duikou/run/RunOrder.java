package org.duikou.run;

import java.time.Duration;
import java.util.List;
import org.duikou.solve.Checkpoint;
import org.duikou.solve.SolveRequest;
import org.duikou.vocabulary.Mode;
import org.jspecify.annotations.Nullable;

/**
 * What a run is asked for.
 *
 * @param gap the certified gap, as a fraction, at which the run may stop
 * @param policy JSON object of what the run changes of the round's policy
 * @param priceOfStability whether the other mode is solved beside it
 */
public record RunOrder(
        Mode mode, Duration limit, double gap, long seed, String policy, List<String> tags, boolean priceOfStability) {
    public RunOrder {
        tags = List.copyOf(tags);
    }

    SolveRequest solveRequest(Duration left, @Nullable Checkpoint start) {
        return new SolveRequest(mode, seed, gap, left, priceOfStability, start);
    }
}
