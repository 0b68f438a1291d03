package org.duikou.solve.flow.network;

/** How far the price of each row moves in a step, by about how many use it. */
final class DualSteps {
    private static final double USED_COLUMNS_A_SEAT = 3;

    private DualSteps() {}

    /** A row of b seats is used by about so many students, not by all that may; the length of steps sees to the rest. */
    static double[] of(PriceColumns data, CoupledRows coupled) {
        double[] byUse = new double[data.uses()];
        for (int use : data.use) {
            byUse[use]++;
        }
        double[] columns = new double[data.rows];
        data.addToRows(byUse, columns);
        double[] steps = new double[coupled.all()];
        for (int row = 0; row < data.rows; row++) {
            double used = Math.min(Math.abs(columns[row]), USED_COLUMNS_A_SEAT * data.usedWhenFull(row));
            steps[row] = 1 / Math.max(1, used);
        }
        int[] first = data.firstStudents();
        for (int college = 0; college < data.colleges(); college++) {
            steps[coupled.above(college)] = 1 / Math.max(1.0, first[college + 1] - first[college]);
        }
        steps[coupled.mean()] = 1;
        for (int company = 0; company < coupled.companies(); company++) {
            steps[coupled.company(company)] = 1 / USED_COLUMNS_A_SEAT;
        }
        return steps;
    }
}
