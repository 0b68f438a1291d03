package org.duikou.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.duikou.problem.PlacementProblem;
import org.duikou.testing.BruteForce;
import org.duikou.testing.NaiveRules;
import org.duikou.testing.Outcome;
import org.duikou.testing.Pipeline;
import org.duikou.testing.RoundDraft;
import org.jspecify.annotations.Nullable;

/** The best of every set of placements of a tiny round, by what is a sum over students. */
final class SeparableOptimum {
    private SeparableOptimum() {}

    /** The pipeline finds it and claims no more than that; or refuses a round that has none. */
    static void assertReached(RoundDraft round, Pipeline pipeline) {
        round.policy().companion(0).fairnessWeight(0);
        PlacementProblem problem = round.problem();
        @Nullable SeparableValue optimum = new BruteForce(problem).separableOptimum();
        if (optimum == null) {
            assertThatThrownBy(() -> pipeline.solve(problem)).isInstanceOf(InfeasibleRoundException.class);
            return;
        }
        Outcome outcome = pipeline.solve(problem);
        var value = new SeparableValue(
                outcome.score().unplacedWeight(), outcome.score().soft());
        assertThat(value).isEqualTo(optimum);
        assertThat(new NaiveRules(problem).hold(outcome.placements())).isTrue();
        assertThat(outcome.unplacedWeightBound()).isLessThanOrEqualTo(optimum.unplacedWeight());
        assertThat(outcome.softBound()).isLessThanOrEqualTo(optimum.points());
    }
}
