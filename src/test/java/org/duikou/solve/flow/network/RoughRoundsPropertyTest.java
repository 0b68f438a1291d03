package org.duikou.solve.flow.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.duikou.eligibility.EligiblePairs;
import org.duikou.problem.PlacementProblem;
import org.duikou.solve.InfeasibleRoundException;
import org.duikou.solve.NothingPlacedException;
import org.duikou.solve.SeparableModel;
import org.duikou.solve.SolveBudget;
import org.duikou.solve.flow.CoreListener;
import org.duikou.testing.NaiveRules;
import org.duikou.testing.Pipeline;
import org.duikou.testing.RandomRounds;
import org.jspecify.annotations.Nullable;

/** Under test: the flow core on rounds that pins and classes that must open can make impossible. */
class RoughRoundsPropertyTest {
    private static final CoreListener NOBODY = new CoreListener() {
        @Override
        public void better(String phase, int[] openingOf) {}

        @Override
        public void proven(String phase, long unplacedWeightBound, long softBound) {}
    };

    @Property(tries = 100)
    void keepsPinsAndRulesOrAnswersNothing(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 40) int students,
            @ForAll @IntRange(min = 1, max = 12) int openings) {
        PlacementProblem problem = RandomRounds.rough(seed, students, openings).problem();

        int @Nullable [] placed = placedUnlessImpossible(problem);

        Assume.that(placed != null);
        assertThat(new NaiveRules(problem).hold(placed)).isTrue();
        for (int student = 0; student < placed.length; student++) {
            if (problem.isPinned(student)) {
                assertThat(placed[student]).isEqualTo(problem.pinnedOpening(student));
            }
        }
    }

    /** What it calls impossible, the exact core must find impossible too. */
    private static int @Nullable [] placedUnlessImpossible(PlacementProblem problem) {
        try {
            var model = SeparableModel.of(problem, EligiblePairs.of(problem));
            var budget = SolveBudget.of(() -> 0, Duration.ofHours(1), () -> false);
            return FlowCore.whole().solve(model, budget, NOBODY).openingOf();
        } catch (NothingPlacedException e) {
            return null;
        } catch (InfeasibleRoundException e) {
            assertThatThrownBy(() -> Pipeline.EXACT_CORE.solve(problem)).isInstanceOf(InfeasibleRoundException.class);
            return null;
        }
    }
}
