package org.duikou.solve.flow.block;

import java.util.Comparator;
import org.duikou.solve.Ledger;

/** What placements are worth as a whole; less is better. */
record Worth(long broken, long unplacedWeight, long soft) implements Comparable<Worth> {
    private static final Comparator<Worth> LEVELS = Comparator.comparingLong(Worth::broken)
            .thenComparingLong(Worth::unplacedWeight)
            .thenComparingLong(Worth::soft);

    static Worth of(Ledger ledger) {
        return new Worth(ledger.broken(), ledger.unplacedWeight(), ledger.soft());
    }

    @Override
    public int compareTo(Worth other) {
        return LEVELS.compare(this, other);
    }
}
