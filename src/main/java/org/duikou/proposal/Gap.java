package org.duikou.proposal;

/** How far a value is from its proven bound at the first level where they differ, as a fraction of the value. */
public final class Gap {
    private Gap() {}

    /** 0 when equal, else (value - bound) / value: unplaced weight first, then soft points. */
    public static double of(long unplacedWeight, long unplacedWeightBound, long soft, long softBound) {
        return unplacedWeight != unplacedWeightBound
                ? fraction(unplacedWeight, unplacedWeightBound)
                : fraction(soft, softBound);
    }

    private static double fraction(long value, long bound) {
        return value == bound ? 0 : (double) (value - bound) / value;
    }
}
