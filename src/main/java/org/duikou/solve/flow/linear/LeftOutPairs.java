package org.duikou.solve.flow.linear;

import org.duikou.solve.SeparableModel;
import org.duikou.solve.bound.Fixing;
import org.duikou.solve.bound.PairPrices;

/**
 * Pairs that a linear program does without until its prices ask for them.
 *
 * @see "Dantzig, Wolfe: Decomposition principle for linear programs (1960)"
 */
final class LeftOutPairs {
    private static final long NOISE = 10;

    private final SeparableModel model;
    private final PlacementProgram program;

    interface Inclusion {
        void include(int candidate, int pair);
    }

    LeftOutPairs(SeparableModel model, PlacementProgram program) {
        this.model = model;
        this.program = program;
    }

    /** Includes those that are cheaper for their student than all the program has for her; whether there were any. */
    boolean include(PairPrices prices, Fixing[] fixings, Inclusion inclusion) {
        boolean added = false;
        for (int candidate = 0; candidate < model.candidates(); candidate++) {
            long cheapest = cheapest(candidate, prices, fixings);
            for (int pair = model.first(candidate); pair < model.first(candidate + 1); pair++) {
                if (program.pairs[pair] == null
                        && fixings[model.opening(pair)] != Fixing.CLOSED
                        && prices.of(candidate, pair) < cheapest - NOISE) {
                    inclusion.include(candidate, pair);
                    added = true;
                }
            }
        }
        return added;
    }

    /** Of all that the program has for her. */
    private long cheapest(int candidate, PairPrices prices, Fixing[] fixings) {
        long cheapest = model.mayStayUnplaced(candidate) ? prices.ofStaying(candidate) : Long.MAX_VALUE;
        for (int pair = model.first(candidate); pair < model.first(candidate + 1); pair++) {
            if (program.pairs[pair] != null && fixings[model.opening(pair)] != Fixing.CLOSED) {
                cheapest = Math.min(cheapest, prices.of(candidate, pair));
            }
        }
        return cheapest;
    }
}
