package org.duikou.proposal;

import java.util.List;
import java.util.Map;
import org.duikou.vocabulary.Mode;
import org.jspecify.annotations.Nullable;

/**
 * {@code summary.json}.
 *
 * @param hard number of broken rules, always 0 in a result that is kept
 * @param components points by component key
 * @param version of Duikou
 * @param lottery number of the draw from the seed that decides between equals where enterprises rank students
 * @param blockingPairs rows of {@code blocking-pairs.csv} that block, under that draw
 * @param priceOfStability null: not asked for
 */
public record Summary(
        String round,
        Mode mode,
        long seed,
        int students,
        int placed,
        int unplaced,
        long hard,
        long unplacedWeight,
        long unplacedWeightBound,
        long soft,
        long softBound,
        double gap,
        SolveStatus status,
        List<PhaseTime> phases,
        Map<String, Long> components,
        String inputHash,
        String policyHash,
        String version,
        int lottery,
        int blockingPairs,
        @Nullable PriceOfStability priceOfStability) {}
