package org.duikou.solve.flow.network;

/**
 * Fairness while prices are searched for: what each college's choice cost lies above its share of all, and the mean's
 * price, which cancels the colleges' by their shares of the placed, so that where the mean lies matters little.
 */
final class FairShares {
    private final CoupledRows rows;
    private final double[] shareOf; // of the placed, by college
    private double weight; // 0: fairness does not count yet
    private double mean;

    FairShares(CoupledRows rows) {
        this.rows = rows;
        this.shareOf = new double[rows.colleges()];
    }

    /** The same for other rows. */
    FairShares with(CoupledRows other) {
        var fair = new FairShares(other);
        System.arraycopy(shareOf, 0, fair.shareOf, 0, shareOf.length);
        fair.weight = weight;
        fair.mean = mean;
        return fair;
    }

    /** Choice cost that fairness is measured from. */
    double mean() {
        return mean;
    }

    /** Mean choice cost of a point's shares. */
    double mean(Iterate point) {
        double above = 0;
        double placed = 0;
        for (int college = 0; college < shareOf.length; college++) {
            above += point.activity[rows.above(college)];
            placed += point.activity[rows.placed(college)];
        }
        return placed > 0 ? mean + above / placed : mean;
    }

    /** Fairness counts from now on, about the mean choice cost of that point's shares. */
    void begin(Iterate point, int fairnessWeight) {
        weight = CoupledRows.SPREAD * fairnessWeight;
        moveMean(point, mean(point));
        double all = 0;
        for (int college = 0; college < shareOf.length; college++) {
            shareOf[college] = point.activity[rows.placed(college)];
            all += shareOf[college];
        }
        for (int college = 0; college < shareOf.length; college++) {
            shareOf[college] /= Math.max(1e-9, all);
        }
    }

    private void moveMean(Iterate point, double to) {
        double all = 0;
        for (int college = 0; college < shareOf.length; college++) {
            double by = (mean - to) * point.activity[rows.placed(college)];
            point.activity[rows.above(college)] += by;
            all += by;
        }
        point.activity[rows.mean()] += all;
        mean = to;
    }

    boolean counts() {
        return weight > 0;
    }

    /** The dearest that a college's price may be. */
    double most() {
        return weight;
    }

    /** What a college's choice cost lies above its share of all. */
    double above(Iterate point, int college) {
        return point.activity[rows.above(college)] - shareOf[college] * point.activity[rows.mean()];
    }

    /** The mean's price, given the colleges'. */
    double priceOfMean(double[] prices) {
        double share = 0;
        for (int college = 0; college < shareOf.length; college++) {
            share += shareOf[college] * prices[rows.above(college)];
        }
        return -share;
    }

    /** What fairness costs there. */
    double value(Iterate point) {
        double value = 0;
        for (int college = 0; college < shareOf.length && counts(); college++) {
            value += weight * Math.max(0, above(point, college));
        }
        return value;
    }
}
