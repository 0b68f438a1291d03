package org.duikou.solve.stable;

import java.util.function.IntPredicate;
import org.duikou.preference.Contracts;
import org.duikou.preference.Priorities;
import org.duikou.problem.PlacementProblem;

/**
 * Fills what was left empty where limits cross, or by students who were moved: the best ranked student who would rather
 * come, and whom every limit allows, comes; the place that she leaves is filled in the same way. Every move makes a
 * student better off and nobody worse, so it ends, and no envy arises among those who need the same seat: the best ranked
 * of them has come.
 *
 * @see "Blum, Roth, Rothblum: Vacancy Chains and Equilibration in Senior-Level Labor Markets (1997)"
 */
final class VacancyChains {
    private final Contracts contracts;
    private final ContractsByEnterprise byEnterprise;
    private final Priorities priorities;
    private final DeferredAcceptance placed;
    private final IntPredicate isMissed;

    /** @param isMissed openings that nobody may leave */
    VacancyChains(
            ContractsByEnterprise byEnterprise,
            Priorities priorities,
            DeferredAcceptance placed,
            IntPredicate isMissed) {
        this.contracts = placed.contracts();
        this.byEnterprise = byEnterprise;
        this.priorities = priorities;
        this.placed = placed;
        this.isMissed = isMissed;
    }

    void fill() {
        for (int enterprise = placed.nextChanged();
                enterprise != PlacementProblem.NONE;
                enterprise = placed.nextChanged()) {
            for (int best = best(enterprise); best != PlacementProblem.NONE; best = best(enterprise)) {
                placed.move(contracts.candidate(best), best);
            }
        }
    }

    /** The best ranked contract that could be added to what the enterprise holds, and that its student would prefer. */
    private int best(int enterprise) {
        int best = PlacementProblem.NONE;
        for (int at = byEnterprise.first(enterprise); at < byEnterprise.first(enterprise + 1); at++) {
            int contract = byEnterprise.contract(at);
            if (placed.wouldCome(contract)
                    && mayLeave(contracts.candidate(contract))
                    && placed.admissions().hasRoom(contract)
                    && (best == PlacementProblem.NONE || priorities.isAbove(contract, best))) {
                best = contract;
            }
        }
        return best;
    }

    private boolean mayLeave(int candidate) {
        int held = placed.held(candidate);
        return held == PlacementProblem.NONE || !isMissed.test(contracts.opening(held));
    }
}
