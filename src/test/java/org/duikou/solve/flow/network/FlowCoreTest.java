package org.duikou.solve.flow.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duikou.testing.DrawnRound.round;

import java.time.Duration;
import org.duikou.eligibility.EligiblePairs;
import org.duikou.solve.SeparableModel;
import org.duikou.solve.SolveBudget;
import org.duikou.solve.flow.CoreListener;
import org.duikou.testing.DrawnRound;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Under test: what the flow core makes of order classes in small rounds. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FlowCoreTest {
    private static final CoreListener NOBODY = new CoreListener() {
        @Override
        public void better(String phase, int[] openingOf) {}

        @Override
        public void proven(String phase, long unplacedWeightBound, long softBound) {}
    };

    @Test
    void a_class_without_minimum_opens_for_one() {
        var drawn = round("""
                class welding  seats 5
                student s1
                """);

        assertThat(placed(drawn)).containsExactly(0);
    }

    @Test
    void a_class_that_someone_is_pinned_to_opens() {
        var drawn = round(
                """
                class welding  seats 2..9
                post turner    seats 2
                student s1     turner
                student s2     turner > welding
                pin s1 welding
                """);

        assertThat(placed(drawn)).containsExactly(1, 1);
    }

    private static int[] placed(DrawnRound drawn) {
        var problem = drawn.problem();
        var model = SeparableModel.of(problem, EligiblePairs.of(problem));
        var budget = SolveBudget.of(() -> 0, Duration.ofHours(1), () -> false);
        return FlowCore.whole().solve(model, budget, NOBODY).openingOf();
    }
}
