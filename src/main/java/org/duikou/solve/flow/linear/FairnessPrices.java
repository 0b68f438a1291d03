package org.duikou.solve.flow.linear;

import java.util.Arrays;
import org.duikou.problem.PlacementProblem;
import org.duikou.solve.SeparableModel;

/**
 * What one point of choice cost adds to fairness, by college: with these prices in the costs of pairs, the separable
 * problem alone places fairly.
 */
final class FairnessPrices {
    private final SeparableModel model;
    private final double[] aboveMean;
    private final double[] shares;

    /**
     * States prices.
     *
     * @param aboveMean points for each point of a college's choice cost above the common mean, 0 to the policy's weight
     * @param shares of the placed students, by college
     */
    FairnessPrices(SeparableModel model, double[] aboveMean, double[] shares) {
        this.model = model;
        this.aboveMean = aboveMean;
        this.shares = shares;
    }

    static FairnessPrices none(SeparableModel model) {
        int colleges = model.problem().colleges().size();
        return new FairnessPrices(model, new double[colleges], new double[colleges]);
    }

    /** Points for one point of choice cost of each college: its own price, less what it moves the mean that others pay by. */
    double[] byCollege() {
        double common = 0;
        for (int college = 0; college < shares.length; college++) {
            common += aboveMean[college] * shares[college];
        }
        double moved = common;
        return Arrays.stream(aboveMean).map(price -> price - moved).toArray();
    }

    /** Dearer for colleges that lie above the mean in these placements, cheaper for those below. */
    FairnessPrices after(int[] openingOf, double step) {
        PlacementProblem problem = model.problem();
        double[] cost = new double[shares.length];
        double[] placed = new double[shares.length];
        for (int candidate = 0; candidate < openingOf.length; candidate++) {
            if (openingOf[candidate] != PlacementProblem.NONE) {
                int college = problem.collegeOf(candidate);
                cost[college] += model.choiceCost(model.find(candidate, openingOf[candidate]));
                placed[college]++;
            }
        }
        double mean =
                Arrays.stream(cost).sum() / Math.max(1, Arrays.stream(placed).sum());
        double most = problem.policy().fairnessWeight();
        double[] next = aboveMean.clone();
        for (int college = 0; college < next.length; college++) {
            if (placed[college] > 0 && mean > 0) {
                double above = cost[college] / placed[college] / mean - 1;
                next[college] = Math.max(0, Math.min(most, next[college] + step * most * above));
            }
        }
        return new FairnessPrices(model, next, shares);
    }
}
