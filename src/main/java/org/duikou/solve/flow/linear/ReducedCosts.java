package org.duikou.solve.flow.linear;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.duikou.solve.SeparableModel;
import org.duikou.solve.bound.PriceBound;
import org.duikou.solve.bound.RowPrices;

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

    ReducedCosts(SeparableModel model, Region.SoftPrices prices) {
        this(model, prices.prices(), prices.multiplier(), FairnessPrices.none(model));
    }

    /** With what fairness adds to the points of a choice. */
    ReducedCosts(SeparableModel model, RowPrices prices, long multiplier, FairnessPrices fairness) {
        var bound = new PriceBound(model);
        long[] scaled = Arrays.stream(fairness.byCollege())
                .mapToLong(points -> Math.round(points * RowPrices.SCALE))
                .toArray();
        reduced = new long[model.size()];
        for (int candidate = 0; candidate < model.candidates(); candidate++) {
            long cheapest = model.mayStayUnplaced(candidate)
                    ? RowPrices.SCALE * model.unplacedCost(candidate) + multiplier * model.weight(candidate)
                    : Long.MAX_VALUE;
            for (int pair = model.first(candidate); pair < model.first(candidate + 1); pair++) {
                reduced[pair] = RowPrices.SCALE * model.cost(pair)
                        + scaled[model.problem().collegeOf(candidate)] * model.choiceCost(pair)
                        + bound.price(candidate, model.opening(pair), prices);
                cheapest = Math.min(cheapest, reduced[pair]);
            }
            for (int pair = model.first(candidate); pair < model.first(candidate + 1); pair++) {
                reduced[pair] -= cheapest;
            }
        }
    }

    /** Pairs at most that many points above the cheapest. */
    IntPredicate within(long points) {
        return pair -> reduced[pair] <= points * RowPrices.SCALE;
    }
}
