package org.duikou.solve.flow.linear;

import java.util.Arrays;
import java.util.Optional;
import org.duikou.proposal.BranchNode;
import org.duikou.solve.SeparableModel;
import org.duikou.solve.SeparableValue;
import org.duikou.solve.bound.Coupling;
import org.duikou.solve.bound.Fixing;
import org.duikou.solve.bound.RowPrices;
import org.duikou.solve.bound.SoftPrices;
import org.duikou.solve.bound.TreeBound;
import org.duikou.solve.flow.CoreSolution;
import org.duikou.solve.flow.Guide;

/** Placements of the least unplaced weight, and prices near the best ones: from where the linear program goes on. */
record KnownPrices(int[] openingOf, SeparableValue value, RowPrices ofWeight, SoftPrices ofPoints) {

    /** Empty: the unplaced weight is not proven, or not by prices of the whole round. */
    static Optional<KnownPrices> of(SeparableModel model, CoreSolution solution) {
        SeparableValue value = SeparableValue.of(model, solution.openingOf());
        boolean isProven =
                TreeBound.of(model, solution.tree(), value.unplacedWeight()).unplacedWeight() == value.unplacedWeight();
        if (!isProven || !(solution.tree() instanceof BranchNode.Leaf leaf)) {
            return Optional.empty();
        }
        RowPrices rows = RowPrices.of(model.rows(), leaf.softPrices());
        var ofPoints = new SoftPrices(rows, leaf.weightMultiplier(), Coupling.none(model.problem()));
        RowPrices ofWeight = RowPrices.of(model.rows(), leaf.weightPrices());
        return Optional.of(new KnownPrices(solution.openingOf(), value, ofWeight, ofPoints));
    }

    /** What they tell of the whole round. */
    Guide guide(SeparableModel model) {
        Fixing[] free = new Fixing[model.openings()];
        Arrays.fill(free, Fixing.FREE);
        return new Guide(ofPoints, free, 0);
    }
}
