package org.duikou.solve.flow.linear;

import java.util.Arrays;
import org.duikou.problem.PlacementProblem;
import org.duikou.solve.SeparableModel;
import org.duikou.solve.bound.Fixing;
import org.duikou.solve.bound.RowPrices;

/** A node of the tree over order classes: what is fixed, the prices found there, and the bounds they prove. */
final class Region {
    final Fixing[] fixings;
    final WeightPrices weight;
    final SoftPrices soft;
    /** The order class to branch on; {@link PlacementProblem#NONE}: the relaxation leaves none undecided. */
    final int undecided;

    Region(Fixing[] fixings, WeightPrices weight, SoftPrices soft, int undecided) {
        this.fixings = fixings;
        this.weight = weight;
        this.soft = soft;
        this.undecided = undecided;
    }

    /** The whole round before anything is known of it. */
    static Region unpriced(SeparableModel model) {
        var fixings = new Fixing[model.openings()];
        Arrays.fill(fixings, Fixing.FREE);
        RowPrices free = RowPrices.free(model.rows().size());
        return new Region(fixings, new WeightPrices(free, 0), new SoftPrices(free, 0, 0), PlacementProblem.NONE);
    }

    /** Prices when only the unplaced weight counts. */
    record WeightPrices(RowPrices prices, long bound) {}

    /**
     * Prices when points count within a given unplaced weight.
     *
     * @param multiplier price of one unit of unplaced weight above that
     */
    record SoftPrices(RowPrices prices, long multiplier, long bound) {}

    Region withSoft(SoftPrices prices) {
        return new Region(fixings, weight, prices, undecided);
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
