package org.duikou.solve.flow.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.duikou.problem.PlacementProblem;
import org.duikou.solve.bound.CompanionPrices;
import org.duikou.solve.bound.Coupling;
import org.duikou.solve.bound.RowPrices;

/**
 * What couples students, at prices of the relaxation.
 *
 * @param byRow in points
 * @param mean choice cost that fairness is measured from
 */
record CoupledPrices(PlacementProblem problem, CoupledRows rows, CompanyCuts cuts, double[] byRow, double mean) {

    /** Column by column. */
    Lifts lifts(float[] shares, double pointsAShare) {
        double[] byCollege = new double[rows.colleges()];
        Arrays.setAll(byCollege, college -> rows.lift(college, byRow));
        double[] byCompany = new double[rows.companies()];
        Arrays.setAll(byCompany, company -> byRow[rows.company(company)]);
        return new Lifts(byCollege, mean, cuts, byCompany, shares, pointsAShare);
    }

    /** As a bound takes it, in 1/scale points. */
    Coupling coupling() {
        long[] aboveMean = new long[rows.colleges()];
        Arrays.setAll(aboveMean, college -> scaled(byRow[rows.above(college)] / CoupledRows.SPREAD));
        long ofMean = scaled(byRow[rows.mean()] / CoupledRows.SPREAD);
        return new Coupling(aboveMean, ofMean, CompanionPrices.of(problem, companions()));
    }

    private List<CompanionPrices.Entry> companions() {
        List<CompanionPrices.Entry> entries = new ArrayList<>();
        for (int number = 0; number < rows.companies(); number++) {
            long price = scaled(byRow[rows.company(number)]);
            if (price > 0) {
                CompanyCuts.Company company = cuts.company(number);
                entries.add(new CompanionPrices.Entry(company.one(), company.enterprise(), price));
            }
        }
        return entries;
    }

    private static long scaled(double points) {
        return Math.round(points * RowPrices.SCALE);
    }
}
