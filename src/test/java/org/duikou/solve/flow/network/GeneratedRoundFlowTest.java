package org.duikou.solve.flow.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import org.duikou.eligibility.EligiblePairs;
import org.duikou.generator.GeneratorRequest;
import org.duikou.generator.RoundGenerator;
import org.duikou.intake.PolicyFile;
import org.duikou.objective.Objective;
import org.duikou.problem.PlacementProblem;
import org.duikou.proposal.Score;
import org.duikou.solve.SeparableModel;
import org.duikou.solve.SeparableValue;
import org.duikou.solve.SolveBudget;
import org.duikou.solve.bound.TreeBound;
import org.duikou.solve.flow.CoreListener;
import org.duikou.solve.flow.CoreSolution;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Under test: how near placements and bound come to each other in rounds of the ordinary market. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GeneratedRoundFlowTest {
    private static final CoreListener NOBODY = new CoreListener() {
        @Override
        public void better(String phase, int[] openingOf) {}

        @Override
        public void proven(String phase, long unplacedWeightBound, long softBound) {}
    };

    @Test
    void separable_points_are_within_a_thousandth_of_their_bound() {
        SeparableModel model = model(1_000);
        CoreSolution solution = FlowCore.separable().solve(model, budget(), NOBODY);

        SeparableValue value = SeparableValue.of(model, solution.openingOf());

        TreeBound bound = TreeBound.of(model, solution.tree(), value.unplacedWeight());
        assertThat(bound.soft()).isBetween(value.points() * 999 / 1000, value.points());
    }

    @Test
    void the_whole_objective_is_within_two_hundredths_of_its_bound() {
        SeparableModel model = model(400);
        CoreSolution solution = FlowCore.whole().solve(model, budget(), NOBODY);

        Score score = new Objective(model.problem()).score(solution.openingOf());

        TreeBound bound = TreeBound.of(model, solution.tree(), score.unplacedWeight());
        assertThat(bound.soft()).isBetween(score.soft() * 98 / 100, score.soft());
    }

    @Test
    void threads_make_no_difference() throws Exception {
        SeparableModel model = model(2_000);
        Callable<CoreSolution> solve = () -> FlowCore.separable().solve(model, budget(), NOBODY);

        CoreSolution serial = in(1, solve);

        CoreSolution parallel = in(4, solve);
        assertThat(parallel.openingOf()).isEqualTo(serial.openingOf());
        assertThat(parallel.tree()).isEqualTo(serial.tree());
    }

    /** Parallel streams that are asked for by a thread of a pool are worked on by that pool. */
    private static CoreSolution in(int threads, Callable<CoreSolution> solve) throws Exception {
        var pool = new ForkJoinPool(threads);
        try {
            return pool.submit(solve).get();
        } finally {
            pool.shutdown();
        }
    }

    private static SeparableModel model(int students) {
        var generator = new RoundGenerator(PolicyFile.packaged().policy());
        var problem = PlacementProblem.freeze(
                generator.generate(GeneratorRequest.of(students, 3)).facts());
        return SeparableModel.of(problem, EligiblePairs.of(problem));
    }

    private static SolveBudget budget() {
        return SolveBudget.of(() -> 0, Duration.ofHours(1), () -> false);
    }
}
