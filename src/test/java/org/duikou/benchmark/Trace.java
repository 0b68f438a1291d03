package org.duikou.benchmark;

import java.util.ArrayList;
import java.util.List;

/** When a peer had better placements, and what they were worth; nothing but what keeps every rule. */
final class Trace {
    private final long startNanos = System.nanoTime();
    private final List<Found> found = new ArrayList<>();

    /**
     * Placements that a peer has.
     *
     * @param seconds since the peer got the frozen round
     */
    record Found(double seconds, long unplacedWeight, long points) {}

    double seconds() {
        return (System.nanoTime() - startNanos) / 1e9;
    }

    void add(long unplacedWeight, long points) {
        add(seconds(), unplacedWeight, points);
    }

    void add(double seconds, long unplacedWeight, long points) {
        found.add(new Found(seconds, unplacedWeight, points));
    }

    List<Found> found() {
        return found;
    }
}
