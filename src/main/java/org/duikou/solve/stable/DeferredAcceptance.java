package org.duikou.solve.stable;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.duikou.preference.Contracts;
import org.duikou.preference.Priorities;
import org.duikou.problem.CapacityRows;
import org.duikou.problem.PlacementProblem;
import org.duikou.vocabulary.Opening;

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
    private final Draft draft;
    private final Admissions admissions;
    private final Proposers proposers;
    private final int[] next;
    private final int[] held;
    private final boolean[] isClosed;
    private final boolean[] isChanged;
    private final Deque<Integer> changed = new ArrayDeque<>();
    private final Map<Seat, Integer> bestRefused = new HashMap<>();

    /** Seats of an opening that students of one kind need: the same reserve, if any, and the same beds. */
    private record Seat(int opening, int reserve, int beds) {}

    DeferredAcceptance(PlacementProblem problem, Contracts contracts, Priorities priorities, Draft draft) {
        this.problem = problem;
        this.rows = problem.rows();
        this.contracts = contracts;
        this.priorities = priorities;
        this.draft = draft;
        this.admissions = new Admissions(problem, contracts, priorities);
        this.proposers = new Proposers(problem, priorities);
        this.held = new int[problem.candidates().size()];
        this.next = new int[held.length];
        this.isClosed = new boolean[problem.openings().size()];
        this.isChanged = new boolean[problem.enterprises().size()];
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
        markChanged(orderClass);
        run();
    }

    /** Whether an order class would fall below its minimum without one of its students. */
    boolean isAtMinimum(int number) {
        Opening opening = problem.opening(number);
        return opening.isOrderClass() && admissions.enrolled(number) <= opening.minSeats();
    }

    /** Whether the student would take the contract if it were offered to her. */
    boolean wouldCome(int contract) {
        int candidate = contracts.candidate(contract);
        int now = held[candidate];
        return draft.allows(candidate, contract)
                && !isClosed[contracts.opening(contract)]
                && (now == PlacementProblem.NONE ? proposers.hasRoom(candidate) : contract < now);
    }

    /** Moves her to a contract that has room. */
    void move(int candidate, int contract) {
        if (held[candidate] == PlacementProblem.NONE) {
            proposers.takeRoom(candidate);
        } else {
            admissions.withdraw(held[candidate]);
            markChanged(contracts.opening(held[candidate]));
        }
        admissions.offer(contract);
        held[candidate] = contract;
        next[candidate] = contract + 1;
    }

    /** A student who was held to one contract is free to propose from her first choice on. */
    void proposeAnew(int candidate) {
        if (held[candidate] != PlacementProblem.NONE) {
            admissions.withdraw(held[candidate]);
            markChanged(contracts.opening(held[candidate]));
            held[candidate] = PlacementProblem.NONE;
            next[candidate] = contracts.first(candidate);
            proposers.add(candidate);
            run();
        }
    }

    /**
     * Asks once for each enterprise that lost a student, or refused one without looking at its room; {@link
     * PlacementProblem#NONE}: no more.
     */
    int nextChanged() {
        Integer enterprise = changed.poll();
        if (enterprise == null) {
            return PlacementProblem.NONE;
        }
        isChanged[enterprise] = false;
        return enterprise;
    }

    private void markChanged(int opening) {
        int enterprise = problem.enterpriseOf(opening);
        if (!isChanged[enterprise]) {
            isChanged[enterprise] = true;
            changed.add(enterprise);
        }
    }

    private void run() {
        while (!proposers.isEmpty()) {
            propose(proposers.next());
        }
    }

    private void propose(int candidate) {
        while (next[candidate] < contracts.first(candidate + 1)) {
            int contract = next[candidate]++;
            if (mayPropose(candidate, contract) && isKept(candidate, contract)) {
                return;
            }
        }
        proposers.giveUp(candidate);
    }

    private boolean mayPropose(int candidate, int contract) {
        return draft.allows(candidate, contract) && !isClosed[contracts.opening(contract)] && !isRefused(contract);
    }

    private boolean isKept(int candidate, int contract) {
        held[candidate] = contract;
        for (int refused : admissions.offer(contract)) {
            markChanged(contracts.opening(refused));
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
