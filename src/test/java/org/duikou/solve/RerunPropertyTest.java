package org.duikou.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.duikou.problem.PlacementProblem;
import org.duikou.proposal.Score;
import org.duikou.testing.BruteForce;
import org.duikou.testing.NaiveRules;
import org.duikou.testing.Outcome;
import org.duikou.testing.Pipeline;
import org.duikou.testing.RandomRounds;
import org.duikou.testing.RoundDraft;
import org.jspecify.annotations.Nullable;

/** Under test: a round with placements in force, of which only so many may change. */
class RerunPropertyTest {

    @Property(tries = 200)
    void isTheOptimumWithinTheBudget(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 7) int students,
            @ForAll @IntRange(min = 1, max = 4) int openings,
            @ForAll Pipeline pipeline) {
        SeparableOptimum.assertReached(RandomRounds.rerun(seed, students, openings), pipeline);
    }

    @Property(tries = 60)
    void keepsTheBudgetWhateverCouplesStudents(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 7) int students,
            @ForAll @IntRange(min = 1, max = 4) int openings) {
        PlacementProblem problem = RandomRounds.rerun(seed, students, openings).problem();
        @Nullable SeparableValue optimum = new BruteForce(problem).wholeOptimum();
        Assume.that(optimum != null);

        Outcome outcome = Pipeline.SOLVER.solve(problem);

        assertThat(new NaiveRules(problem).hold(outcome.placements())).isTrue();
        assertThat(value(outcome.score())).isGreaterThanOrEqualTo(optimum);
        assertThat(outcome.softBound()).isLessThanOrEqualTo(optimum.points());
    }

    @Property(tries = 40)
    void aBudgetOfNoneKeepsEveryone(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 30) int students,
            @ForAll @IntRange(min = 1, max = 10) int openings) {
        PlacementProblem before = RandomRounds.of(seed, students, openings).problem();
        Outcome inForce = solvedUnlessImpossible(before);
        Assume.that(inForce != null);

        Outcome again = Pipeline.SOLVER.solve(again(seed, before, inForce.placements(), 0));

        for (int student = 0; student < students; student++) {
            if (inForce.placements()[student] != PlacementProblem.NONE) {
                assertThat(again.placements()[student]).isEqualTo(inForce.placements()[student]);
            }
        }
    }

    @Property(tries = 15)
    void moreChangesAreNeverWorse(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 30) int students,
            @ForAll @IntRange(min = 1, max = 10) int openings) {
        PlacementProblem before = RandomRounds.of(seed, students, openings).problem();
        Outcome inForce = solvedUnlessImpossible(before);
        Assume.that(inForce != null);

        List<Score> best = new ArrayList<>();
        for (int changes = 0; changes < 5; changes++) {
            PlacementProblem again = again(seed, before, inForce.placements(), changes);
            best.add(Pipeline.EXACT_CORE.solve(again).score());
        }

        assertThat(best).isSortedAccordingTo(Comparator.reverseOrder());
    }

    /** The same round when fit and scores count otherwise, with those placements in force. */
    private static PlacementProblem again(long seed, PlacementProblem before, int[] inForce, int maxChanges) {
        int students = inForce.length;
        int openings = before.openings().size();
        RoundDraft round = RandomRounds.of(seed, students, openings);
        round.policy().companion(0).fairnessWeight(0).fitWeight(0).assessmentWeight(400);
        round.policy().change(5).maxChanges(maxChanges);
        return round.inForce(before, inForce).problem();
    }

    private static @Nullable Outcome solvedUnlessImpossible(PlacementProblem problem) {
        try {
            return Pipeline.SOLVER.solve(problem);
        } catch (InfeasibleRoundException e) {
            return null;
        }
    }

    private static SeparableValue value(Score score) {
        return new SeparableValue(score.unplacedWeight(), score.soft());
    }
}
