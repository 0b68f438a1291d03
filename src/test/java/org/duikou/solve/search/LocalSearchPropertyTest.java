package org.duikou.solve.search;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.duikou.objective.Objective;
import org.duikou.proposal.Score;
import org.duikou.solve.InfeasibleRoundException;
import org.duikou.solve.Ledger;
import org.duikou.testing.RandomRounds;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.score.stream.ConstraintStreamImplType;
import org.optaplanner.core.config.score.director.ScoreDirectorFactoryConfig;
import org.optaplanner.core.config.solver.EnvironmentMode;
import org.optaplanner.core.config.solver.SolverConfig;
import org.optaplanner.core.config.solver.termination.TerminationConfig;

/** Under test: what local search makes of the exact core's placements on random rounds. */
class LocalSearchPropertyTest {

    @Property(tries = 12)
    void keepsEveryRuleAndIsNeverWorse(@ForAll long seed, @ForAll @IntRange(min = 2, max = 40) int students) {
        PlacementPlan start = exact(seed, students);
        if (start == null) {
            return;
        }

        int[] improved = search(300).improve(start, seed, Plans.minute(), better -> {});

        var objective = new Objective(start.space().problem());
        Score before = objective.score(start.openingOf());
        Score after = objective.score(improved);
        assertThat(after).isLessThanOrEqualTo(before);
        assertThat(new Ledger(start.space().model(), improved).broken()).isZero();
    }

    @Property(tries = 6)
    void calculatorAgreesWithStreamsAtEveryMove(@ForAll long seed, @ForAll @IntRange(min = 2, max = 25) int students) {
        PlacementPlan empty = Plans.plan(RandomRounds.of(seed, students, 1 + students / 3));

        int[] filled = assertingSearch(60).improve(empty, seed, Plans.minute(), better -> {});

        assertThat(filled).hasSize(students);
    }

    @Property(tries = 6)
    void sameSeedSamePlacements(@ForAll long seed, @ForAll @IntRange(min = 2, max = 40) int students) {
        PlacementPlan start = exact(seed, students);
        if (start == null) {
            return;
        }

        int[] first = search(300).improve(start, seed, Plans.minute(), better -> {});
        int[] second = search(300).improve(start, seed, Plans.minute(), better -> {});

        assertThat(second).isEqualTo(first);
    }

    private static @Nullable PlacementPlan exact(long seed, int students) {
        try {
            return Plans.exact(
                    RandomRounds.rerun(seed, students, 1 + students / 3).problem());
        } catch (InfeasibleRoundException e) {
            return null; // random pins can ask too much
        }
    }

    private static LocalSearch search(int steps) {
        return new LocalSearch(config(steps));
    }

    private static LocalSearch assertingSearch(int steps) {
        SolverConfig config = config(steps).withEnvironmentMode(EnvironmentMode.FULL_ASSERT);
        config.getScoreDirectorFactoryConfig()
                .setAssertionScoreDirectorFactory(new ScoreDirectorFactoryConfig()
                        .withConstraintProviderClass(PlacementConstraints.class)
                        .withConstraintStreamImplType(ConstraintStreamImplType.BAVET));
        return new LocalSearch(config);
    }

    private static SolverConfig config(int steps) {
        SolverConfig config = SolverConfig.createFromXmlResource("solver-config/solverConfig.xml");
        config.getPhaseConfigList()
                .forEach(phase -> phase.setTerminationConfig(
                        new TerminationConfig().withStepCountLimit(steps).withScoreCalculationCountLimit(20L * steps)));
        return config;
    }
}
