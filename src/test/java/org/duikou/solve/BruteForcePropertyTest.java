package org.duikou.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.duikou.problem.PlacementProblem;
import org.duikou.proposal.Score;
import org.duikou.testing.BruteForce;
import org.duikou.testing.Outcome;
import org.duikou.testing.Pipeline;
import org.duikou.testing.RandomRounds;
import org.jspecify.annotations.Nullable;

/** Under test: the solver against every set of placements of tiny rounds. */
class BruteForcePropertyTest {

    @Property(tries = 200)
    void isTheOptimumOfWhatIsASumOverStudents(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 7) int students,
            @ForAll @IntRange(min = 1, max = 4) int openings,
            @ForAll Pipeline pipeline) {
        SeparableOptimum.assertReached(RandomRounds.rough(seed, students, openings), pipeline);
    }

    @Property(tries = 25)
    void liesBetweenTheWholeOptimumAndTheSeparableOne(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 7) int students,
            @ForAll @IntRange(min = 1, max = 4) int openings) {
        PlacementProblem problem = RandomRounds.rough(seed, students, openings).problem();

        @Nullable SeparableValue optimum = new BruteForce(problem).wholeOptimum();

        if (optimum == null) {
            assertThatThrownBy(() -> Pipeline.SOLVER.solve(problem)).isInstanceOf(InfeasibleRoundException.class);
            return;
        }
        Outcome outcome = Pipeline.SOLVER.solve(problem);
        assertThat(value(outcome.score())).isGreaterThanOrEqualTo(optimum);
        assertThat(outcome.score())
                .isLessThanOrEqualTo(Pipeline.EXACT_CORE.solve(problem).score());
        assertThat(outcome.softBound()).isLessThanOrEqualTo(optimum.points());
    }

    private static SeparableValue value(Score score) {
        return new SeparableValue(score.unplacedWeight(), score.soft());
    }
}
