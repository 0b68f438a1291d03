package org.duikou.solve.stable;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duikou.eligibility.EligiblePairs;
import org.duikou.preference.BlockingPairs;
import org.duikou.preference.Lottery;
import org.duikou.problem.PlacementProblem;

/** Stable placements of a test's round, and whether others are stable. */
final class Stable {
    private Stable() {}

    static StableMatching of(PlacementProblem problem, long seed) {
        return StableMatching.of(problem, EligiblePairs.of(problem), seed, () -> false);
    }

    /** {@code "s1->O1 s3->O2"} under seed 1. */
    static String placements(PlacementProblem problem) {
        int[] openingOf = of(problem, 1).openingOf();
        return IntStream.range(0, openingOf.length)
                .filter(student -> openingOf[student] != PlacementProblem.NONE)
                .mapToObj(student -> problem.candidate(student).id().number() + "->"
                        + problem.opening(openingOf[student]).id())
                .collect(Collectors.joining(" "));
    }

    /** How many pairs block. */
    static int blocking(PlacementProblem problem, Lottery lottery, int[] openingOf) {
        return BlockingPairs.count(problem, EligiblePairs.of(problem), lottery, openingOf);
    }
}
