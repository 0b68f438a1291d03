package org.duikou.solve.flow.linear;

import org.duikou.objective.Objective;
import org.duikou.proposal.Score;
import org.duikou.solve.SeparableModel;
import org.duikou.solve.SolveBudget;
import org.duikou.solve.bound.PairPrices;
import org.duikou.solve.bound.RowPrices;
import org.duikou.solve.flow.Guide;

/**
 * Placements that are fair and keep company, about: the separable problem, once what couples students is in the prices of
 * its pairs.
 */
final class CoupledStart {
    private static final long POINTS_LEFT = 8;
    private static final double GAP = 0.0001;

    private final SeparableModel model;
    private final Objective objective;
    private int[] openingOf;
    private Score score;

    /** @param openingOf placements to be improved */
    CoupledStart(SeparableModel model, int[] openingOf) {
        this.model = model;
        this.objective = new Objective(model.problem());
        this.openingOf = openingOf;
        this.score = objective.score(openingOf);
    }

    /** Points of the best placements known. */
    long points() {
        return score.soft();
    }

    /** The best placements known. */
    int[] openingOf() {
        return openingOf;
    }

    /** Their mean choice cost. */
    double mean() {
        return model.fairness(openingOf).mean();
    }

    /** Keeps placements of that unplaced weight, if it finds any that are better as a whole. */
    void improve(Guide guide, long weight, SolveBudget budget) {
        double[] points = points(guide);
        ChoiceProgram.Answer answer = new ChoiceProgram(model)
                .solve(
                        new ReducedCosts(model, guide).within(POINTS_LEFT),
                        program -> {
                            program.minimisePoints(points);
                            program.limitWeight(weight);
                        },
                        GAP,
                        budget);
        if (answer.openingOf() != null) {
            take(answer.openingOf());
        }
    }

    private double[] points(Guide guide) {
        var prices = new PairPrices(model, guide.prices(), guide.mean());
        double[] points = new double[model.size()];
        for (int candidate = 0; candidate < model.candidates(); candidate++) {
            for (int pair = model.first(candidate); pair < model.first(candidate + 1); pair++) {
                points[pair] = (double) prices.withoutRows(candidate, pair) / RowPrices.SCALE;
            }
        }
        return points;
    }

    /** Keeps these, if they are better as a whole. */
    void take(int[] found) {
        Score foundScore = objective.score(found);
        if (foundScore.compareTo(score) < 0) {
            openingOf = found;
            score = foundScore;
        }
    }
}
