package org.duikou.solve.flow;

import org.duikou.solve.SeparableModel;
import org.duikou.solve.SolveBudget;

/** Solves the separable problem of a round: unplaced weight first, then points. */
public interface ExactCore {
    /**
     * Keeps every rule; the best known within the budget, with a bound that any prices prove.
     *
     * @throws org.duikou.solve.InfeasibleRoundException when no set of placements keeps every rule
     */
    CoreSolution solve(SeparableModel model, SolveBudget budget, CoreListener listener);
}
