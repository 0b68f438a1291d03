package org.duikou.solve.flow;

import org.duikou.proposal.BranchNode;

/** Hears of better placements and better bounds while an exact core works. */
public interface CoreListener {
    /** @param openingOf opening number by student number; not to be changed */
    void better(String phase, int[] openingOf);

    /** One that hears of bounds only. */
    static CoreListener boundsOnly(CoreListener listener) {
        return new CoreListener() {
            @Override
            public void better(String phase, int[] openingOf) {}

            @Override
            public void proven(String phase, long unplacedWeightBound, long softBound) {
                listener.proven(phase, unplacedWeightBound, softBound);
            }

            @Override
            public void bounded(BranchNode tree, long unplacedWeightBound, long softBound) {
                listener.bounded(tree, unplacedWeightBound, softBound);
            }
        };
    }

    void proven(String phase, long unplacedWeightBound, long softBound);

    /** These prices bound the whole of what is solved by that much. */
    default void bounded(BranchNode tree, long unplacedWeightBound, long softBound) {}
}
