package org.duikou.solve.flow.linear;

import java.util.function.IntPredicate;
import org.duikou.solve.SeparableModel;
import org.duikou.solve.bound.Fixing;
import org.duikou.solve.bound.PairPrices;
import org.duikou.solve.bound.RowPrices;
import org.duikou.solve.flow.Guide;

/**
 * How much worse than her cheapest alternative each pair is under the root's prices, in 1/scale points. A pair whose
 * reduced cost exceeds value minus bound is in no better solution.
 *
 * @see "Crowder, Johnson, Padberg: Solving large-scale zero-one linear programming problems (1983)"
 */
final class ReducedCosts {
    /** Leaves no pair out. */
    static final long EVERY_PAIR = Long.MAX_VALUE / RowPrices.SCALE;

    private final long[] reduced;

    /** In a region of the tree, under its prices; pairs of classes that it closes are left out. */
    ReducedCosts(SeparableModel model, Guide guide) {
        var pairPrices = new PairPrices(model, guide.prices(), guide.mean());
        reduced = new long[model.size()];
        for (int candidate = 0; candidate < model.candidates(); candidate++) {
            long cheapest = model.mayStayUnplaced(candidate) ? pairPrices.ofStaying(candidate) : Long.MAX_VALUE;
            for (int pair = model.first(candidate); pair < model.first(candidate + 1); pair++) {
                boolean isClosed = guide.fixings()[model.opening(pair)] == Fixing.CLOSED;
                reduced[pair] = isClosed ? Long.MAX_VALUE : pairPrices.of(candidate, pair);
                cheapest = Math.min(cheapest, reduced[pair]);
            }
            for (int pair = model.first(candidate); pair < model.first(candidate + 1); pair++) {
                reduced[pair] -= reduced[pair] == Long.MAX_VALUE ? 0 : cheapest;
            }
        }
    }

    /** Pairs at most that many points above the cheapest. */
    IntPredicate within(long points) {
        return pair -> reduced[pair] <= points * RowPrices.SCALE;
    }
}
