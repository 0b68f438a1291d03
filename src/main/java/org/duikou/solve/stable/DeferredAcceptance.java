package org.duikou.solve.stable;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.duikou.preference.Contracts;
import org.duikou.preference.Priorities;
import org.duikou.problem.CapacityRows;
import org.duikou.problem.PlacementProblem;

/**
 * Students propose down their lists until nobody is left to propose; order classes can be closed at any time, and their
 * students go on.
 *
 * @see "Gale, Shapley: College Admissions and the Stability of Marriage (1962)"
 */
final class DeferredAcceptance {
    private final PlacementProblem problem;
    private final CapacityRows rows;
    private final Contracts contracts;
    private final Priorities priorities;
    private final Admissions admissions;
    private final Proposers proposers;
    private final int[] next;
    private final int[] held;
    private final boolean[] isClosed;
    private final Map<Seat, Integer> bestRefused = new HashMap<>();

    /** Seats of an opening that students of one kind need: the same reserve, if any, and the same beds. */
    private record Seat(int opening, int reserve, int beds) {}

    DeferredAcceptance(PlacementProblem problem, Contracts contracts, Priorities priorities) {
        this.problem = problem;
        this.rows = problem.rows();
        this.contracts = contracts;
        this.priorities = priorities;
        this.admissions = new Admissions(problem, contracts, priorities);
        this.proposers = new Proposers(problem, priorities);
        this.held = new int[problem.candidates().size()];
        this.next = new int[held.length];
        this.isClosed = new boolean[problem.openings().size()];
        Arrays.fill(held, PlacementProblem.NONE);
        Arrays.setAll(next, contracts::first);
        run();
    }

    Contracts contracts() {
        return contracts;
    }

    Admissions admissions() {
        return admissions;
    }

    /** {@link PlacementProblem#NONE}: unplaced. */
    int held(int candidate) {
        return held[candidate];
    }

    boolean isClosed(int opening) {
        return isClosed[opening];
    }

    /** Closes an order class; its students go on proposing. */
    void close(int orderClass) {
        isClosed[orderClass] = true;
        for (int contract : admissions.heldAt(orderClass)) {
            admissions.withdraw(contract);
            free(contract);
        }
        run();
    }

    /** Whether the supervisor of an unplaced student would have one more placed. */
    boolean hasSupervisor(int candidate) {
        return proposers.hasRoom(candidate);
    }

    /** Moves her to a contract that she prefers and that has room. */
    void move(int candidate, int contract) {
        if (held[candidate] == PlacementProblem.NONE) {
            proposers.takeRoom(candidate);
        } else {
            admissions.withdraw(held[candidate]);
        }
        admissions.offer(contract);
        held[candidate] = contract;
    }

    private void run() {
        while (!proposers.isEmpty()) {
            propose(proposers.next());
        }
    }

    private void propose(int candidate) {
        while (next[candidate] < contracts.first(candidate + 1)) {
            int contract = next[candidate]++;
            if (!isClosed[contracts.opening(contract)] && !isRefused(contract) && isKept(candidate, contract)) {
                return;
            }
        }
        proposers.giveUp(candidate);
    }

    private boolean isKept(int candidate, int contract) {
        held[candidate] = contract;
        for (int refused : admissions.offer(contract)) {
            bestRefused.merge(seat(refused), refused, (one, other) -> priorities.isAbove(one, other) ? one : other);
            if (refused == contract) {
                held[candidate] = PlacementProblem.NONE;
            } else {
                free(refused);
            }
        }
        return held[candidate] == contract;
    }

    private void free(int contract) {
        held[contracts.candidate(contract)] = PlacementProblem.NONE;
        proposers.add(contracts.candidate(contract));
    }

    /** Whether one who is ranked above her was refused the same seat; then so is she, whatever room beds left since. */
    private boolean isRefused(int contract) {
        Integer best = bestRefused.get(seat(contract));
        return best != null && priorities.isAbove(best, contract);
    }

    private Seat seat(int contract) {
        int candidate = contracts.candidate(contract);
        int opening = contracts.opening(contract);
        return new Seat(opening, rows.reserve(candidate, opening), rows.beds(candidate, opening));
    }

    /** Opening number by student number. */
    int[] openingOf() {
        return Arrays.stream(held)
                .map(contract -> contract == PlacementProblem.NONE ? contract : contracts.opening(contract))
                .toArray();
    }

    /** Weight of all who are unplaced. */
    long unplacedWeight() {
        long weight = 0;
        for (int candidate = 0; candidate < held.length; candidate++) {
            weight += held[candidate] == PlacementProblem.NONE ? problem.weight(candidate) : 0;
        }
        return weight;
    }
}
