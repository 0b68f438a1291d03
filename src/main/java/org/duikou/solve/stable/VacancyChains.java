package org.duikou.solve.stable;

import java.util.ArrayDeque;
import java.util.Deque;
import org.duikou.preference.Contracts;
import org.duikou.preference.Priorities;
import org.duikou.problem.PlacementProblem;
import org.duikou.vocabulary.Opening;

/**
 * Fills what limits that cross left empty: the best ranked student who would rather come, and whom every limit allows,
 * comes; the place that she leaves is filled in the same way. Every move makes a student better off and nobody worse,
 * so it ends, and no envy arises among those who need the same seat: the best ranked of them has come.
 *
 * @see "Blum, Roth, Rothblum: Vacancy Chains and Equilibration in Senior-Level Labor Markets (1997)"
 */
final class VacancyChains {
    private final PlacementProblem problem;
    private final Contracts contracts;
    private final Priorities priorities;
    private final int[] start;
    private final int[] contractsByEnterprise;

    VacancyChains(PlacementProblem problem, Contracts contracts, Priorities priorities) {
        this.problem = problem;
        this.contracts = contracts;
        this.priorities = priorities;
        this.start = new int[problem.enterprises().size() + 1];
        this.contractsByEnterprise = new int[contracts.size()];
        for (int contract = 0; contract < contracts.size(); contract++) {
            start[enterprise(contract) + 1]++;
        }
        for (int enterprise = 0; enterprise + 1 < start.length; enterprise++) {
            start[enterprise + 1] += start[enterprise];
        }
        int[] end = start.clone();
        for (int contract = 0; contract < contracts.size(); contract++) {
            contractsByEnterprise[end[enterprise(contract)]++] = contract;
        }
    }

    private int enterprise(int contract) {
        return problem.enterpriseOf(contracts.opening(contract));
    }

    void fill(DeferredAcceptance placed) {
        Deque<Integer> vacant = new ArrayDeque<>();
        boolean[] isVacant = new boolean[start.length - 1];
        for (int enterprise = 0; enterprise < isVacant.length; enterprise++) {
            vacant.add(enterprise);
            isVacant[enterprise] = true;
        }
        while (!vacant.isEmpty()) {
            int enterprise = vacant.remove();
            isVacant[enterprise] = false;
            for (int best = best(enterprise, placed); best != PlacementProblem.NONE; best = best(enterprise, placed)) {
                int left = placed.held(contracts.candidate(best));
                placed.move(contracts.candidate(best), best);
                if (left != PlacementProblem.NONE && !isVacant[enterprise(left)]) {
                    vacant.add(enterprise(left));
                    isVacant[enterprise(left)] = true;
                }
            }
        }
    }

    /** The best ranked contract that could be added to what the enterprise holds, and that its student would prefer. */
    private int best(int enterprise, DeferredAcceptance placed) {
        int best = PlacementProblem.NONE;
        for (int at = start[enterprise]; at < start[enterprise + 1]; at++) {
            int contract = contractsByEnterprise[at];
            if (wouldCome(contract, placed)
                    && placed.admissions().hasRoom(contract)
                    && (best == PlacementProblem.NONE || priorities.isAbove(contract, best))) {
                best = contract;
            }
        }
        return best;
    }

    private boolean wouldCome(int contract, DeferredAcceptance placed) {
        int candidate = contracts.candidate(contract);
        int held = placed.held(candidate);
        if (placed.isClosed(contracts.opening(contract))) {
            return false;
        }
        return held == PlacementProblem.NONE
                ? placed.hasSupervisor(candidate)
                : contract < held && !isAtMinimum(contracts.opening(held), placed);
    }

    private boolean isAtMinimum(int number, DeferredAcceptance placed) {
        Opening opening = problem.opening(number);
        return opening.isOrderClass() && placed.admissions().enrolled(number) <= opening.minSeats();
    }
}
