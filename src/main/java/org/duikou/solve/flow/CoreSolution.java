package org.duikou.solve.flow;

import org.duikou.proposal.BranchNode;

/** Placements by student number, and the tree that bounds them. */
public final class CoreSolution {
    private final int[] openingOf;
    private final BranchNode tree;
    private final long unplacedWeightBound;
    private final long softBound;

    public CoreSolution(int[] openingOf, BranchNode tree, long unplacedWeightBound, long softBound) {
        this.openingOf = openingOf.clone();
        this.tree = tree;
        this.unplacedWeightBound = unplacedWeightBound;
        this.softBound = softBound;
    }

    public int[] openingOf() {
        return openingOf.clone();
    }

    public BranchNode tree() {
        return tree;
    }

    public long unplacedWeightBound() {
        return unplacedWeightBound;
    }

    /** Of every solution whose unplaced weight is at most this one's. */
    public long softBound() {
        return softBound;
    }
}
