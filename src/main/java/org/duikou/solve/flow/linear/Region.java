package org.duikou.solve.flow.linear;

import java.util.Arrays;
import org.duikou.problem.PlacementProblem;
import org.duikou.solve.bound.Fixing;
import org.duikou.solve.bound.RowPrices;

/** A node of the tree over order classes: what is fixed, the prices found there, and the soft bound they prove. */
final class Region {
    final Fixing[] fixings;
    final RowPrices prices;
    final long multiplier;
    final long softBound;
    /** The order class to branch on; {@link PlacementProblem#NONE}: the relaxation leaves none undecided. */
    final int undecided;

    Region(Fixing[] fixings, RowPrices prices, long multiplier, long softBound, int undecided) {
        this.fixings = fixings;
        this.prices = prices;
        this.multiplier = multiplier;
        this.softBound = softBound;
        this.undecided = undecided;
    }

    static Fixing[] nothingFixed(int openings) {
        Fixing[] fixings = new Fixing[openings];
        Arrays.fill(fixings, Fixing.FREE);
        return fixings;
    }

    boolean canBranch() {
        return undecided != PlacementProblem.NONE;
    }

    Fixing[] with(Fixing fixing) {
        Fixing[] child = fixings.clone();
        child[undecided] = fixing;
        return child;
    }
}
