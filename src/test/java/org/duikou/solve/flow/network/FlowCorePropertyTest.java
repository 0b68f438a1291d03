package org.duikou.solve.flow.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.duikou.eligibility.EligiblePairs;
import org.duikou.problem.PlacementProblem;
import org.duikou.solve.InfeasibleRoundException;
import org.duikou.solve.NothingPlacedException;
import org.duikou.solve.RowUse;
import org.duikou.solve.SeparableModel;
import org.duikou.solve.SeparableValue;
import org.duikou.solve.SolveBudget;
import org.duikou.solve.bound.TreeBound;
import org.duikou.solve.flow.CoreListener;
import org.duikou.solve.flow.CoreSolution;
import org.duikou.solve.flow.linear.LinearCore;
import org.duikou.testing.RandomRounds;
import org.duikou.testing.RoundDraft;

/** Under test: what holds of the flow core's answers, beside the exact one's. */
class FlowCorePropertyTest {
    private static final CoreListener NOBODY = new CoreListener() {
        @Override
        public void better(String phase, int[] openingOf) {}

        @Override
        public void proven(String phase, long unplacedWeightBound, long softBound) {}
    };

    @Property(tries = 60)
    void every_rule_is_kept(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 60) int students,
            @ForAll @IntRange(min = 1, max = 20) int openings) {
        SeparableModel model = model(seed, students, openings);

        Optional<CoreSolution> solution = solve(model);

        assertThat(solution.map(each -> broken(model, each.openingOf())).orElse(0L))
                .isZero();
    }

    @Property(tries = 60)
    void its_bounds_are_true_and_its_value_no_better_than_the_optimum(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 40) int students,
            @ForAll @IntRange(min = 1, max = 12) int openings) {
        SeparableModel model = model(seed, students, openings);
        Optional<CoreSolution> solution = solve(model);

        solution.ifPresent(each -> {
            SeparableValue optimum = SeparableValue.of(
                    model, LinearCore.afresh().solve(model, budget(), NOBODY).openingOf());
            TreeBound bound = TreeBound.of(model, each.tree(), optimum.unplacedWeight());
            assertThat(SeparableValue.of(model, each.openingOf())).isGreaterThanOrEqualTo(optimum);
            assertThat(bound.unplacedWeight()).isLessThanOrEqualTo(optimum.unplacedWeight());
            assertThat(bound.soft()).isLessThanOrEqualTo(optimum.points());
        });
    }

    @Property(tries = 20)
    void the_same_round_gives_the_same_answer(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 40) int students,
            @ForAll @IntRange(min = 1, max = 12) int openings) {
        SeparableModel model = model(seed, students, openings);

        Optional<int[]> first = solve(model).map(CoreSolution::openingOf);

        assertThat(solve(model).map(CoreSolution::openingOf))
                .usingRecursiveComparison()
                .isEqualTo(first);
    }

    private static SeparableModel model(long seed, int students, int openings) {
        RoundDraft round = seed % 2 == 0
                ? RandomRounds.of(seed, students, openings)
                : RandomRounds.rerun(seed, students, openings);
        round.policy().companion(0).fairnessWeight(0);
        PlacementProblem problem = round.problem();
        return SeparableModel.of(problem, EligiblePairs.of(problem));
    }

    private static Optional<CoreSolution> solve(SeparableModel model) {
        try {
            return Optional.of(FlowCore.whole().solve(model, budget(), NOBODY));
        } catch (NothingPlacedException | InfeasibleRoundException e) {
            return Optional.empty();
        }
    }

    private static SolveBudget budget() {
        return SolveBudget.of(() -> 0, Duration.ofHours(1), () -> false);
    }

    private static long broken(SeparableModel model, int[] openingOf) {
        var rows = new RowUse(model);
        for (int candidate = 0; candidate < openingOf.length; candidate++) {
            if (openingOf[candidate] != PlacementProblem.NONE) {
                rows.add(candidate, openingOf[candidate]);
            }
        }
        return rows.broken();
    }
}
