package org.duikou.solve.flow.linear;

import org.duikou.solve.bound.MeanRange;
import org.duikou.solve.bound.RowPrices;

/** Looks within a range for the common mean at which the least points stop falling, by their slopes. */
final class MeanSearch {
    private static final double FIRST_STEP = 0.25;
    private static final double NEAR = 0.02;
    private static final double INNER = 0.1;

    private final double from;
    private final double to;
    private double mean;
    private double step = FIRST_STEP;
    private double falling = Double.NaN;
    private double fallingSlope;
    private double rising = Double.NaN;
    private double risingSlope;

    /** @param start where to look first, as near as the range allows */
    MeanSearch(MeanRange range, double start) {
        this.from = (double) range.from() / RowPrices.SCALE;
        this.to = (double) range.to() / RowPrices.SCALE;
        this.mean = within(start);
    }

    double mean() {
        return mean;
    }

    /** Goes on to a better mean; false: this one is as good as any. */
    boolean move(double slope) {
        if (slope == 0) {
            return false;
        }
        if (slope < 0) {
            falling = mean;
            fallingSlope = slope;
        } else {
            rising = mean;
            risingSlope = slope;
        }
        double next = within(Double.isNaN(falling) || Double.isNaN(rising) ? farther(slope) : between());
        boolean moves = Math.abs(next - mean) >= NEAR;
        mean = moves ? next : mean;
        return moves;
    }

    private double within(double value) {
        return Math.max(from, Math.min(to, value));
    }

    private double farther(double slope) {
        double next = slope < 0 ? mean + step : mean - step;
        step *= 2;
        return next;
    }

    private double between() {
        double share = -fallingSlope / (risingSlope - fallingSlope);
        return falling + (rising - falling) * Math.max(INNER, Math.min(1 - INNER, share));
    }
}
