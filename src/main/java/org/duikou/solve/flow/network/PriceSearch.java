package org.duikou.solve.flow.network;

import java.util.Arrays;
import org.duikou.solve.SolveBudget;

/**
 * Solves the linear relaxation for its prices by the primal-dual hybrid gradient method, with diagonal steps, restarts to
 * the average and a primal weight that follows how far both sides move.
 *
 * <p>Shape: one step passes twice over the columns' terms. Unit: points (or weight). The prices are a hint; what they
 * prove is for {@link org.duikou.solve.bound.PriceBound} to say.
 *
 * @see "Chambolle, Pock: A first-order primal-dual algorithm (2011); Applegate et al.: Practical large-scale linear
 *     programming using primal-dual hybrid gradient (2021)"
 */
final class PriceSearch {
    private static final int STEPS_A_LOOK = 50;
    private static final int LONGEST_AVERAGE = 300;
    private static final double ENOUGH_PROGRESS = 0.3;

    private final PriceColumns data;
    private final double[] cost;
    private final double[] primalStep;
    private final double[] dualStep;
    private final double[] limit;
    private final SimplexProjection simplex = new SimplexProjection();
    private double[] x;
    private double[] next;
    private final double[] y;
    private final double[] activity;
    private final double[] averageX;
    private final double[] averageY;
    private double[] startX;
    private double[] startY;
    private int averaged;
    private double primalWeight;

    /**
     * Starts from nobody placed and free prices.
     *
     * @param cost by column
     * @param weightLimit of the last row
     * @param primalWeight how large prices are, about
     */
    PriceSearch(PriceColumns data, double[] cost, double weightLimit, double primalWeight) {
        this.data = data;
        this.cost = cost;
        this.limit = data.limit.clone();
        limit[data.weightRow] = weightLimit;
        this.primalWeight = primalWeight;
        this.primalStep = new double[data.columns];
        this.dualStep = new double[data.rows];
        this.x = new double[data.columns];
        this.next = new double[data.columns];
        this.y = new double[data.rows];
        this.activity = new double[data.rows];
        this.averageX = new double[data.columns];
        this.averageY = new double[data.rows];
        setSteps();
        for (int student = 0; student + 1 < data.block.length; student++) {
            if (data.block[student] < data.block[student + 1]) {
                x[data.block[student]] = 1;
            }
        }
        this.startX = x.clone();
        this.startY = y.clone();
    }

    private void setSteps() {
        double[] columnSum = new double[data.columns];
        double[] rowSum = new double[data.rows];
        for (int column = 0; column < data.columns; column++) {
            for (int term = data.firstTerm[column]; term < data.firstTerm[column + 1]; term++) {
                double size = Math.abs(data.coefficient[term]);
                columnSum[column] += size;
                rowSum[data.row[term]] += size;
            }
        }
        for (int student = 0; student + 1 < data.block.length; student++) {
            double most = 1;
            for (int column = data.block[student]; column < data.block[student + 1]; column++) {
                most = Math.max(most, columnSum[column]);
            }
            Arrays.fill(primalStep, data.block[student], data.block[student + 1], 1 / most);
        }
        for (int column = firstClass(); column < data.columns; column++) {
            primalStep[column] = 1 / Math.max(1, columnSum[column]);
        }
        for (int row = 0; row < data.rows; row++) {
            dualStep[row] = rowSum[row] > 0 && limit[row] < Double.MAX_VALUE ? 1 / rowSum[row] : 0;
        }
    }

    private int firstClass() {
        return data.block[data.block.length - 1];
    }

    /** Goes on for so many steps, or until the gap of averages is that small a fraction or the budget ends. */
    void run(int steps, double gap, SolveBudget budget) {
        double before = Double.MAX_VALUE;
        for (int step = 1; step <= steps; step++) {
            advance();
            if (step % STEPS_A_LOOK == 0) {
                double distance = distance();
                if (distance <= gap || budget.isOver()) {
                    break;
                }
                if (distance < ENOUGH_PROGRESS * before || averaged >= LONGEST_AVERAGE) {
                    restart();
                    before = distance;
                }
            }
        }
        takeAverage();
    }

    private void advance() {
        for (int student = 0; student + 1 < data.block.length; student++) {
            for (int column = data.block[student]; column < data.block[student + 1]; column++) {
                next[column] = x[column] - primalStep[column] / primalWeight * reducedCost(column, y);
            }
            simplex.project(next, data.block[student], data.block[student + 1]);
        }
        for (int column = firstClass(); column < data.columns; column++) {
            double moved = x[column] - primalStep[column] / primalWeight * reducedCost(column, y);
            next[column] = Math.max(data.mustOpen(column - firstClass()) ? 1 : 0, Math.min(1, moved));
        }
        addUp(next, x);
        for (int row = 0; row < data.rows; row++) {
            y[row] = Math.max(0, y[row] + primalWeight * dualStep[row] * (activity[row] - limit[row]));
        }
        double[] previous = x;
        x = next;
        next = previous;
        averaged++;
        average(averageX, x);
        average(averageY, y);
    }

    private void average(double[] average, double[] latest) {
        for (int at = 0; at < average.length; at++) {
            average[at] += (latest[at] - average[at]) / averaged;
        }
    }

    private double reducedCost(int column, double[] prices) {
        double sum = cost[column];
        for (int term = data.firstTerm[column]; term < data.firstTerm[column + 1]; term++) {
            sum += data.coefficient[term] * prices[data.row[term]];
        }
        return sum;
    }

    /** Sums of the rows at the point as far beyond {@code to} as {@code from} lies before it. */
    private void addUp(double[] to, double[] from) {
        Arrays.fill(activity, 0);
        for (int column = 0; column < data.columns; column++) {
            double value = 2 * to[column] - from[column];
            if (value != 0) {
                for (int term = data.firstTerm[column]; term < data.firstTerm[column + 1]; term++) {
                    activity[data.row[term]] += data.coefficient[term] * value;
                }
            }
        }
    }

    /** How far the averages are from optimal: value above bound, and what breaks limits at its price, as a fraction. */
    private double distance() {
        double value = 0;
        for (int column = 0; column < data.columns; column++) {
            value += cost[column] * averageX[column];
        }
        addUp(averageX, averageX);
        double broken = 0;
        for (int row = 0; row < data.rows; row++) {
            if (dualStep[row] > 0) {
                broken += Math.max(0, activity[row] - limit[row]);
            }
        }
        double bound = bound(averageY);
        return (Math.abs(value - bound) + broken * primalWeight / 10) / Math.max(1, Math.abs(bound));
    }

    /** What prices prove, in floating point. */
    private double bound(double[] prices) {
        double sum = 0;
        for (int row = 0; row < data.rows; row++) {
            sum -= prices[row] == 0 ? 0 : prices[row] * limit[row];
        }
        for (int student = 0; student + 1 < data.block.length; student++) {
            double least = Double.MAX_VALUE;
            for (int column = data.block[student]; column < data.block[student + 1]; column++) {
                least = Math.min(least, reducedCost(column, prices));
            }
            sum += least == Double.MAX_VALUE ? 0 : least;
        }
        for (int column = firstClass(); column < data.columns; column++) {
            double open = reducedCost(column, prices);
            sum += data.mustOpen(column - firstClass()) ? open : Math.min(0, open);
        }
        return sum;
    }

    private void restart() {
        double movedX = moved(averageX, startX, primalStep);
        double movedY = moved(averageY, startY, dualStep);
        if (movedX > 1e-12 && movedY > 1e-12) {
            primalWeight = Math.exp(0.5 * Math.log(movedY / movedX) + 0.5 * Math.log(primalWeight));
        }
        takeAverage();
        startX = x.clone();
        startY = y.clone();
        Arrays.fill(averageX, 0);
        Arrays.fill(averageY, 0);
        averaged = 0;
    }

    private static double moved(double[] to, double[] from, double[] step) {
        double sum = 0;
        for (int at = 0; at < to.length; at++) {
            if (step[at] > 0) {
                sum += (to[at] - from[at]) * (to[at] - from[at]) / step[at];
            }
        }
        return Math.sqrt(sum);
    }

    private void takeAverage() {
        if (averaged > 0) {
            System.arraycopy(averageX, 0, x, 0, x.length);
            System.arraycopy(averageY, 0, y, 0, y.length);
        }
    }

    /** By row, at least 0. */
    double[] prices() {
        return y.clone();
    }

    /** How far an order class is open, 0 to 1. */
    double open(int ofClass) {
        return x[firstClass() + ofClass];
    }
}
