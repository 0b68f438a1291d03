package org.duikou.objective;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.duikou.problem.PlacementProblem;
import org.duikou.testing.NaiveObjective;
import org.duikou.testing.RandomRounds;
import org.duikou.testing.RoundDraft;

/** Under test: the objective of any placements equals the sums of the design, written down naively. */
class ObjectivePropertyTest {

    @Property(tries = 200)
    void equalsTheNaiveSums(
            @ForAll long seed,
            @ForAll @IntRange(min = 0, max = 30) int students,
            @ForAll @IntRange(min = 1, max = 12) int openings,
            @ForAll @BigRange(min = "0", max = "9") @Scale(3) BigDecimal distanceWeight) {
        RoundDraft round = RandomRounds.rough(seed, students, openings);
        round.policy().distanceWeight(distanceWeight.toPlainString());
        PlacementProblem problem = round.problem();
        int[] openingOf = anywhere(problem, new Random(seed));

        var score = new Objective(problem).score(openingOf);

        assertThat(score).isEqualTo(new NaiveObjective(problem).score(openingOf));
    }

    private static int[] anywhere(PlacementProblem problem, Random random) {
        int[] openingOf = new int[problem.candidates().size()];
        Arrays.setAll(openingOf, student -> random.nextInt(problem.openings().size() + 1) + PlacementProblem.NONE);
        return openingOf;
    }
}
