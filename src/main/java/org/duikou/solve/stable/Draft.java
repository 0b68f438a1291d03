package org.duikou.solve.stable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import org.duikou.preference.Contracts;
import org.duikou.problem.PlacementProblem;

/**
 * Students who are held to one contract because their order class must be open and too few came by themselves: first
 * those whose own class does without them, and of these those whose preferences put it nearest below their place.
 */
final class Draft {
    private final Contracts contracts;
    private final ContractsByEnterprise byEnterprise;
    private final int[] contractOf;
    private final List<Integer> taken = new ArrayList<>();

    Draft(Contracts contracts, ContractsByEnterprise byEnterprise, int candidates) {
        this.contracts = contracts;
        this.byEnterprise = byEnterprise;
        this.contractOf = new int[candidates];
        Arrays.fill(contractOf, PlacementProblem.NONE);
    }

    /** Whether she may propose that contract. */
    boolean allows(int candidate, int contract) {
        return contractOf[candidate] == PlacementProblem.NONE || contractOf[candidate] == contract;
    }

    /**
     * Moves as many to the class as it lacks; false: there are none to be moved.
     *
     * @param isMissed openings that nobody may be taken from
     */
    boolean take(int orderClass, int lacking, DeferredAcceptance placed, IntPredicate isMissed) {
        List<Integer> nearest = byEnterprise
                .of(orderClass)
                .filter(contract -> contracts.opening(contract) == orderClass)
                .filter(contract -> mayBeTaken(contract, placed, isMissed))
                .boxed()
                .sorted(Comparator.comparing((Integer contract) -> placed.isAtMinimum(place(contract, placed)))
                        .thenComparing(contract -> contract - placed.held(contracts.candidate(contract)))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        int before = taken.size();
        for (int at = 0; at < nearest.size() && taken.size() < before + lacking; at++) {
            int contract = nearest.get(at);
            if (placed.admissions().hasRoom(contract)) {
                contractOf[contracts.candidate(contract)] = contract;
                placed.move(contracts.candidate(contract), contract);
                taken.add(contract);
            }
        }
        return taken.size() > before;
    }

    private boolean mayBeTaken(int contract, DeferredAcceptance placed, IntPredicate isMissed) {
        int candidate = contracts.candidate(contract);
        int held = placed.held(candidate);
        return contractOf[candidate] == PlacementProblem.NONE
                && held != PlacementProblem.NONE
                && contract > held
                && !isMissed.test(contracts.opening(held));
    }

    private int place(int contract, DeferredAcceptance placed) {
        return contracts.opening(placed.held(contracts.candidate(contract)));
    }

    /** Lets students go, those taken last first, as long as the class has more than its minimum. */
    void release(int orderClass, DeferredAcceptance placed) {
        for (int at = taken.size() - 1; at >= 0 && !placed.isAtMinimum(orderClass); at--) {
            int contract = taken.get(at);
            if (contracts.opening(contract) == orderClass) {
                taken.remove(at);
                contractOf[contracts.candidate(contract)] = PlacementProblem.NONE;
                placed.proposeAnew(contracts.candidate(contract));
            }
        }
    }
}
