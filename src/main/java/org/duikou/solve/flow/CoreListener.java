package org.duikou.solve.flow;

/** Hears of better placements and better bounds while an exact core works. */
public interface CoreListener {
    /** @param openingOf opening number by student number; not to be changed */
    void better(String phase, int[] openingOf);

    void proven(String phase, long unplacedWeightBound, long softBound);
}
