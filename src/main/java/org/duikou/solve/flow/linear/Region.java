package org.duikou.solve.flow.linear;

import java.util.Arrays;
import org.duikou.problem.PlacementProblem;
import org.duikou.solve.SeparableModel;
import org.duikou.solve.bound.Coupling;
import org.duikou.solve.bound.Fixing;
import org.duikou.solve.bound.MeanRange;
import org.duikou.solve.bound.RowPrices;
import org.duikou.solve.bound.SoftPrices;

/** A node of the tree: which order classes are fixed, where the mean choice cost lies, prices and what they prove. */
final class Region {
    final Fixing[] fixings;
    final MeanRange mean;
    final WeightPrices weight;
    final PointPrices soft;
    /** The order class to branch on; {@link PlacementProblem#NONE}: the relaxation leaves none undecided. */
    final int undecided;

    Region(Fixing[] fixings, MeanRange mean, WeightPrices weight, PointPrices soft, int undecided) {
        this.fixings = fixings;
        this.mean = mean;
        this.weight = weight;
        this.soft = soft;
        this.undecided = undecided;
    }

    /** The whole round before anything is known of it. */
    static Region unpriced(SeparableModel model) {
        var fixings = new Fixing[model.openings()];
        Arrays.fill(fixings, Fixing.FREE);
        RowPrices free = RowPrices.free(model.rows().size());
        var unpriced = new PointPrices(new SoftPrices(free, 0, Coupling.none(model.problem())), 0);
        var mean = MeanRange.whole(model.problem().policy());
        return new Region(fixings, mean, new WeightPrices(free, 0), unpriced, PlacementProblem.NONE);
    }

    /** Prices when only the unplaced weight counts. */
    record WeightPrices(RowPrices prices, long bound) {}

    /** Prices when points count within a given unplaced weight, and what they prove. */
    record PointPrices(SoftPrices prices, long bound) {}

    Region withSoft(PointPrices prices) {
        return new Region(fixings, mean, weight, prices, undecided);
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
