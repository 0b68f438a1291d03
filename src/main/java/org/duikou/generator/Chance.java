package org.duikou.generator;

import java.util.List;

/**
 * A stream of seeded numbers (SplitMix64) that is the same on every Java version.
 *
 * <p>Each concern draws from a stream of its own, named by a word, so that one more draw here moves nothing there.
 *
 * @see "Steele, Lea, Flood: Fast splittable pseudorandom number generators (2014)"
 */
final class Chance {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    private Chance(long state) {
        this.state = state;
    }

    static Chance of(long seed, String stream) {
        return new Chance(mixed(seed + GOLDEN_GAMMA) ^ mixed(stream.hashCode()));
    }

    private long next() {
        state += GOLDEN_GAMMA;
        return mixed(state);
    }

    private static long mixed(long value) {
        long z = value;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** 0 to bound − 1. */
    int below(int bound) {
        return (int) (((next() >>> 32) * bound) >>> 32);
    }

    /** Both ends included. */
    int between(int least, int most) {
        return least + below(most - least + 1);
    }

    boolean percent(int percent) {
        return below(100) < percent;
    }

    boolean share(double share) {
        return unit() < share;
    }

    boolean permille(int permille) {
        return below(1000) < permille;
    }

    /** 0 included, 1 excluded. */
    double unit() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    /** About normal, mean 0, deviation 1, never beyond 3. */
    double bell() {
        return (unit() + unit() + unit()) * 2 - 3;
    }

    <T> T one(List<T> values) {
        return values.get(below(values.size()));
    }

    /** An index, drawn with these weights; their sum is positive. */
    int weighted(double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        double point = unit() * sum;
        int last = 0;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > 0) {
                last = i;
                point -= weights[i];
                if (point < 0) {
                    return i;
                }
            }
        }
        return last;
    }
}
