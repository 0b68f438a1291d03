package org.duikou.solve.flow;

import org.duikou.proposal.BranchNode;

/** Placements by student number, and the tree that bounds them. */
public final class CoreSolution {
    private final int[] openingOf;
    private final BranchNode tree;

    public CoreSolution(int[] openingOf, BranchNode tree) {
        this.openingOf = openingOf.clone();
        this.tree = tree;
    }

    public int[] openingOf() {
        return openingOf.clone();
    }

    public BranchNode tree() {
        return tree;
    }
}
