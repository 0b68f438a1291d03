package org.duikou.check;

import java.util.Comparator;

/**
 * Where a pair stands with its enterprise, or a student with her supervisor: the less, the better. Equal lots are decided
 * by her number, and two pairs of one student by her own preference.
 */
record Standing(boolean isPinned, int scoreHundredths, int fit, int priority, long lot, int student, int preference)
        implements Comparable<Standing> {
    private static final Comparator<Standing> ORDER = Comparator.comparing(Standing::isPinned)
            .thenComparing(Standing::scoreHundredths)
            .thenComparing(Standing::fit)
            .thenComparing(Standing::priority)
            .reversed()
            .thenComparing(Standing::lot, Long::compareUnsigned)
            .thenComparing(Standing::student)
            .thenComparing(Standing::preference);

    @Override
    public int compareTo(Standing other) {
        return ORDER.compare(this, other);
    }
}
