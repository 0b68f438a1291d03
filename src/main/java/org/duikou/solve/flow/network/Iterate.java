package org.duikou.solve.flow.network;

/** One point of the price search: both sides, and what the rows and points amount to there. */
final class Iterate {
    /** Shares by column. */
    float[] x;

    /** Shares of staying unplaced by student. */
    float[] stay;

    /** How far each order class is open, 0 to 1. */
    final double[] open;

    /** Prices by row, {@link CoupledRows} among them. */
    final double[] y;

    /** Sums of the rows. */
    final double[] activity;

    double value;

    Iterate(PriceColumns data, CoupledRows coupled) {
        this.x = new float[data.use.length];
        this.stay = new float[data.candidates()];
        this.open = new double[data.classes.size()];
        this.y = new double[coupled.all()];
        this.activity = new double[coupled.all()];
    }

    /** Moves this point's sums by that fraction of the way to the other's; shares are left to the pass over them. */
    void blendSums(Iterate other, double fraction) {
        blend(open, other.open, fraction);
        blend(y, other.y, fraction);
        blend(activity, other.activity, fraction);
        value += fraction * (other.value - value);
    }

    private static void blend(double[] mine, double[] other, double fraction) {
        for (int at = 0; at < mine.length; at++) {
            mine[at] += fraction * (other[at] - mine[at]);
        }
    }

    /** Becomes a copy of the other. */
    void copy(Iterate other) {
        System.arraycopy(other.x, 0, x, 0, x.length);
        System.arraycopy(other.stay, 0, stay, 0, stay.length);
        System.arraycopy(other.open, 0, open, 0, open.length);
        System.arraycopy(other.y, 0, y, 0, y.length);
        System.arraycopy(other.activity, 0, activity, 0, activity.length);
        value = other.value;
    }

    /** Squared distance of both points' shares. */
    double sharesMoved(Iterate from) {
        return squared(x, from.x) + squared(stay, from.stay);
    }

    private static double squared(float[] to, float[] from) {
        double sum = 0;
        for (int at = 0; at < to.length; at++) {
            double moved = to[at] - from[at];
            sum += moved * moved;
        }
        return sum;
    }
}
