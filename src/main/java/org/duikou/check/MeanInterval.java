package org.duikou.check;

import org.duikou.vocabulary.Policy;

/**
 * What the way to a leaf says of the mean choice cost of the placed: at least {@code from}, at most {@code to}, in units
 * of 1/scale points.
 */
record MeanInterval(long from, long to) {

    /**
     * All that the policy's choice costs allow.
     *
     * @throws ArithmeticException when the scale is too fine for 64 bits
     */
    static MeanInterval whole(Policy policy, long scale) {
        int dearest = policy.adjustedCost();
        for (int cost : policy.choiceCost()) {
            dearest = Math.max(dearest, cost);
        }
        return new MeanInterval(0, Math.multiplyExact(scale, (long) dearest));
    }

    boolean isWithin(long mean) {
        return from < mean && mean < to;
    }

    MeanInterval below(long mean) {
        return new MeanInterval(from, mean);
    }

    MeanInterval above(long mean) {
        return new MeanInterval(mean, to);
    }

    @Override
    public String toString() {
        return from + ".." + to;
    }
}
