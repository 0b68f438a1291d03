package org.duikou.check;

import org.duikou.proposal.BranchNode;

/** What the tree of one part proves of the part's students. */
final class PartProof {
    private final CertificateTree tree;
    private final BranchNode root;
    private long weight = Long.MAX_VALUE;
    private long highestMultiplier;
    private long fewest;

    /** @throws ArithmeticException when a figure exceeds 64 bits */
    PartProof(CertificateTree tree, int part, BranchNode root, Division division) {
        this.tree = tree;
        this.root = root;
        tree.walk(root, (leaf, ofLeaf, softWithin) -> {
            weight = Math.min(weight, ofLeaf);
            highestMultiplier = Math.max(highestMultiplier, leaf.weightMultiplier());
            division.addBroken(part, leaf.couplingPrices());
        });
    }

    /** Least unplaced weight of the part's students. */
    long weight() {
        return weight;
    }

    /** Of all leaves, in units of 1/scale. */
    long highestMultiplier() {
        return highestMultiplier;
    }

    /**
     * Fewest points of the part's students, each unit of unplaced weight above their least counted as so many more.
     *
     * @param spare most units above
     * @throws ArithmeticException when a figure exceeds 64 bits
     */
    long points(long unitPoints, long spare) {
        fewest = Long.MAX_VALUE;
        tree.walk(root, (leaf, ofLeaf, softWithin) -> {
            long above = ofLeaf - weight;
            if (above <= spare) {
                long points = Math.addExact(softWithin.applyAsLong(ofLeaf), Math.multiplyExact(unitPoints, above));
                fewest = Math.min(fewest, points);
            }
        });
        return fewest;
    }
}
