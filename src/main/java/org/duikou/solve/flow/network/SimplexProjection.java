package org.duikou.solve.flow.network;

/**
 * The nearest point whose entries are at least 0 and sum to 1.
 *
 * @see "Michelot: A finite algorithm for finding the projection of a point onto the canonical simplex (1986)"
 */
final class SimplexProjection {
    private double[] active = new double[256];

    /** Projects {@code values[from..to)} in place. */
    void project(double[] values, int from, int to) {
        int size = to - from;
        if (size > active.length) {
            active = new double[2 * size];
        }
        double sum = 0;
        for (int at = 0; at < size; at++) {
            active[at] = values[from + at];
            sum += active[at];
        }
        double threshold = (sum - 1) / size;
        for (int before = size + 1; size > 0 && size < before; ) {
            before = size;
            sum = 0;
            size = 0;
            for (int at = 0; at < before; at++) {
                if (active[at] > threshold) {
                    sum += active[at];
                    active[size++] = active[at];
                }
            }
            threshold = size > 0 ? (sum - 1) / size : threshold;
        }
        for (int at = from; at < to; at++) {
            values[at] = Math.max(0, values[at] - threshold);
        }
    }
}
