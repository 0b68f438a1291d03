package org.duikou.solve.flow.linear;

import com.google.ortools.linearsolver.MPSolver;
import org.duikou.objective.Objective;
import org.duikou.proposal.Score;
import org.duikou.solve.SeparableModel;
import org.duikou.solve.SolveBudget;
import org.jspecify.annotations.Nullable;

/**
 * Placements that are fair between colleges, for local search to go on from: the relaxation with {@link FairnessRows}
 * prices each college's choices, and the separable problem at those prices, corrected a few times, says who goes where.
 */
final class FairStart {
    private static final long POINTS_LEFT = 8;
    private static final int ROUNDS = 6;
    private static final double GAP = 0.0001;

    private final SeparableModel model;
    private final long pointsLeft;
    private final ChoiceProgram choices;
    private final Objective objective;

    /** @param isSmall so that no pair needs to be left out */
    FairStart(SeparableModel model, boolean isSmall) {
        this.model = model;
        this.pointsLeft = isSmall ? ReducedCosts.EVERY_PAIR : POINTS_LEFT;
        this.choices = new ChoiceProgram(model);
        this.objective = new Objective(model.problem());
    }

    static boolean matters(SeparableModel model) {
        return model.problem().policy().fairnessWeight() > 0;
    }

    /** The best by the whole objective among the given placements and those found. */
    int[] improve(int[] openingOf, long weight, SolveBudget budget) {
        Relaxed relaxed = relax(openingOf, weight, budget);
        if (relaxed == null) {
            return openingOf;
        }
        int[] best = openingOf;
        Score bestScore = objective.score(openingOf);
        FairnessPrices prices = relaxed.fairness;
        for (int round = 1; round <= ROUNDS && !budget.isOver(); round++) {
            double[] byCollege = prices.byCollege();
            ChoiceProgram.Answer answer = choices.solve(
                    relaxed.reduced.within(pointsLeft),
                    program -> program.minimisePoints(weight, byCollege),
                    GAP,
                    budget);
            if (answer.openingOf() == null) {
                break;
            }
            Score score = objective.score(answer.openingOf());
            if (score.compareTo(bestScore) < 0) {
                best = answer.openingOf();
                bestScore = score;
            }
            prices = prices.after(answer.openingOf(), 1.0 / (round + 1));
        }
        return best;
    }

    private record Relaxed(FairnessPrices fairness, ReducedCosts reduced) {}

    private @Nullable Relaxed relax(int[] openingOf, long weight, SolveBudget budget) {
        var program = new PlacementProgram(model, Engine.GLOP, pair -> true);
        try {
            program.minimisePoints(0);
            program.limitWeight(weight);
            FairnessRows rows = FairnessRows.addTo(program, model, openingOf);
            program.solver.setTimeLimit(Math.max(1, budget.left().toMillis()));
            if (program.solver.solve() != MPSolver.ResultStatus.OPTIMAL) {
                return null;
            }
            FairnessPrices fairness = rows.prices(model);
            return new Relaxed(
                    fairness, new ReducedCosts(model, program.rowPrices(), program.weightMultiplier(), fairness));
        } finally {
            program.release();
        }
    }
}
