package org.duikou.solve.component;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.duikou.generator.Districts;
import org.duikou.solve.SeparableModel;
import org.duikou.solve.SolveBudget;
import org.duikou.solve.flow.CoreListener;
import org.duikou.solve.flow.CoreSolution;
import org.duikou.solve.flow.ExactCore;
import org.duikou.solve.flow.linear.LinearCore;
import org.duikou.testing.RandomRounds;
import org.duikou.testing.RoundDraft;
import org.duikou.vocabulary.RoundFacts;

/** Rounds that fall apart, and cores that divide even the smallest. Time stands still. */
public final class Divided {
    private static final CoreListener DEAF = new CoreListener() {
        @Override
        public void better(String phase, int[] openingOf) {}

        @Override
        public void proven(String phase, long unplacedWeightBound, long softBound) {}
    };

    private Divided() {}

    /** By so many threads, each component a part of its own. */
    static ExactCore core(int threads) {
        return new DividedCore(LinearCore.afresh(), 1, threads);
    }

    /** In parts. */
    public static CoreSolution solve(SeparableModel model) {
        return solve(core(1), model);
    }

    static CoreSolution solve(ExactCore core, SeparableModel model) {
        return core.solve(model, SolveBudget.of(() -> 0, Duration.ofMinutes(5), () -> false), DEAF);
    }

    /**
     * Random rounds side by side, without fairness.
     *
     * @param companion points of being alone, which joins the openings of an enterprise
     */
    public static RoundFacts rounds(long seed, int districts, int students, int companion) {
        var random = new Random(seed);
        List<RoundFacts> rounds = new ArrayList<>();
        RoundDraft draft = RandomRounds.of(random.nextLong(), students, 1 + random.nextInt(5));
        draft.policy().fairnessWeight(0).companion(companion);
        for (int district = 0; district < districts; district++) {
            rounds.add(RandomRounds.of(random.nextLong(), 1 + random.nextInt(students), 1 + random.nextInt(5))
                    .facts());
        }
        return Districts.joined(draft.facts().round(), draft.facts().policy(), rounds);
    }
}
