package org.duikou.solve.flow.network;

/**
 * What couples students as rows of the relaxation, numbered after the capacities: what each college's choice cost lies
 * above a given common mean, that all together it is the mean, how many each college has placed, and the companies of
 * {@link CompanyCuts}. Choice costs are in units of {@link #SPREAD} points, about what a choice lies from the mean, so
 * that these rows are of the size of others.
 */
record CoupledRows(int capacities, int colleges, int companies) {
    static final double SPREAD = 30;

    CoupledRows(PriceColumns data, CompanyCuts cuts) {
        this(data.rows, data.colleges(), cuts.size());
    }

    int all() {
        return capacities + 2 * colleges + 1 + companies;
    }

    /** Its price is 0 to the fairness weight. */
    int above(int college) {
        return capacities + college;
    }

    /** Its price has either sign. */
    int mean() {
        return capacities + colleges;
    }

    /** Its price is 0 to the companion points. */
    int company(int number) {
        return capacities + colleges + 1 + number;
    }

    /** Never priced. */
    int placed(int college) {
        return capacities + colleges + 1 + companies + college;
    }

    /** Rows before this one may have a price. */
    int priced() {
        return capacities + colleges + 1 + companies;
    }

    /** Points that a point of choice cost adds to a student of that college, at these prices. */
    double lift(int college, double[] prices) {
        return (prices[above(college)] + prices[mean()]) / SPREAD;
    }
}
