package org.duikou.solve.search;

import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.duikou.eligibility.EligiblePairs;
import org.duikou.problem.PlacementProblem;
import org.duikou.solve.SeparableModel;
import org.duikou.solve.SolveBudget;
import org.duikou.solve.flow.CoreListener;
import org.duikou.solve.flow.NativeSolvers;
import org.duikou.solve.flow.linear.LinearCore;
import org.duikou.testing.RoundDraft;
import org.duikou.vocabulary.OpeningId;

/** Plans of drafted rounds: with named placements, with random ones, or as the exact core leaves them. */
final class Plans {
    static final CoreListener DEAF = new CoreListener() {
        @Override
        public void better(String phase, int[] openingOf) {}

        @Override
        public void proven(String phase, long unplacedWeightBound, long softBound) {}
    };

    private Plans() {}

    static SolveBudget minute() {
        return SolveBudget.of(System::nanoTime, Duration.ofMinutes(1), () -> false);
    }

    /** Everyone unplaced but those placed as {@code "s1->welder"}. */
    static PlacementPlan plan(RoundDraft round, String... placements) {
        PlacementProblem problem = round.problem();
        int[] openingOf = new int[problem.candidates().size()];
        Arrays.fill(openingOf, PlacementProblem.NONE);
        for (String placement : placements) {
            String[] sides = placement.split("->");
            openingOf[problem.candidateNumber(RoundDraft.id(sides[0]))] =
                    problem.openingNumber(new OpeningId(sides[1]));
        }
        return plan(problem, openingOf);
    }

    /** Each student at a random opening she may take, or unplaced; rows may break. */
    static PlacementPlan random(RoundDraft round, long seed) {
        PlacementProblem problem = round.problem();
        var model = SeparableModel.of(problem, EligiblePairs.of(problem));
        var random = new Random(seed);
        int[] openingOf = new int[problem.candidates().size()];
        for (int student = 0; student < openingOf.length; student++) {
            int choices = model.first(student + 1) - model.first(student);
            int chosen = random.nextInt(choices + 1);
            openingOf[student] =
                    chosen == choices ? PlacementProblem.NONE : model.opening(model.first(student) + chosen);
        }
        return plan(problem, openingOf);
    }

    static PlacementPlan exact(PlacementProblem problem) {
        NativeSolvers.load();
        var model = SeparableModel.of(problem, EligiblePairs.of(problem));
        return plan(problem, LinearCore.afresh().solve(model, minute(), DEAF).openingOf());
    }

    private static PlacementPlan plan(PlacementProblem problem, int[] openingOf) {
        var pairs = EligiblePairs.of(problem);
        return PlacementPlan.of(SeparableModel.of(problem, pairs), pairs, openingOf);
    }
}
