package org.duikou.solve.flow.network;

import org.duikou.objective.Fairness;
import org.duikou.problem.PlacementProblem;
import org.duikou.solve.SeparableModel;

/**
 * What couples students as points of single columns, as the relaxation prices it.
 *
 * @param byCollege points for a point of choice cost
 * @param mean choice cost that costs nothing more
 * @param byCompany points for the student whom the cut of that number sets against the others, who earn as much
 * @param shares of the relaxation, by column
 * @param pointsAShare what a whole one earns
 */
record Lifts(
        double[] byCollege, double mean, CompanyCuts cuts, double[] byCompany, float[] shares, double pointsAShare) {
    /** Flows count in whole parts of a point. */
    static final int PARTS = 8;

    /** Dearer for colleges whose choices cost more than the mean in these placements, cheaper for the others. */
    Lifts after(SeparableModel model, int[] openingOf) {
        Fairness fairness = model.fairness(openingOf);
        double now = fairness.mean();
        double[] corrected = byCollege.clone();
        for (int college = 0; college < corrected.length; college++) {
            if (fairness.placed(college) > 0 && now > 0) {
                double above = (double) fairness.cost(college) / fairness.placed(college) / now - 1;
                corrected[college] += model.problem().policy().fairnessWeight() * above;
            }
        }
        return new Lifts(corrected, mean, cuts, byCompany, shares, pointsAShare);
    }

    /** In parts of a point. */
    long cost(PriceColumns data, int candidate, int column) {
        double more = byCollege[data.collegeOf(candidate)] * (data.choice[column] - mean);
        int company = cuts.companyOf(column);
        if (company != PlacementProblem.NONE) {
            more += cuts.sign(company, candidate) * byCompany[company];
        }
        return Math.round(PARTS * (data.cost[column] + more - pointsAShare * shares[column]));
    }
}
