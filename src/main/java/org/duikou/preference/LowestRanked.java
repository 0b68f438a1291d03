package org.duikou.preference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duikou.problem.CapacityRows;
import org.duikou.problem.PlacementProblem;

/** The contract that its enterprise ranks lowest, of those that hold a row, and of those that need the same seat. */
final class LowestRanked {
    private final PlacementProblem problem;
    private final CapacityRows rows;
    private final Contracts contracts;
    private final Priorities priorities;
    private final int[] ofRow;
    private final Map<Seat, Integer> ofSeat = new HashMap<>();

    /** Seats of an opening that students of one kind need: the same reserve, if any, and the same beds. */
    private record Seat(int opening, int reserve, int beds) {}

    /** @param held contract by student; {@link PlacementProblem#NONE}: unplaced */
    LowestRanked(PlacementProblem problem, Contracts contracts, Priorities priorities, int[] held) {
        this.problem = problem;
        this.rows = problem.rows();
        this.contracts = contracts;
        this.priorities = priorities;
        this.ofRow = new int[rows.size()];
        Arrays.fill(ofRow, PlacementProblem.NONE);
        List<List<Integer>> heldByOpening = new ArrayList<>();
        problem.openings().forEach(opening -> heldByOpening.add(new ArrayList<>()));
        for (int contract : held) {
            if (contract != PlacementProblem.NONE) {
                heldByOpening.get(contracts.opening(contract)).add(contract);
                addShared(contract, contracts.candidate(contract), contracts.opening(contract));
            }
        }
        heldByOpening.forEach(this::addSeats);
    }

    private void addShared(int contract, int candidate, int opening) {
        lower(rows.postShare(opening), contract);
        lower(rows.enterpriseShare(opening), contract);
        lower(rows.beds(candidate, opening), contract);
        ofSeat.merge(seat(candidate, opening), contract, (one, other) -> priorities.isAbove(one, other) ? other : one);
    }

    private void lower(int row, int contract) {
        if (row != CapacityRows.NO_ROW
                && (ofRow[row] == PlacementProblem.NONE || priorities.isAbove(ofRow[row], contract))) {
            ofRow[row] = contract;
        }
    }

    /** The best of a college hold its reserve, the rest the seats that nobody reserved. */
    private void addSeats(List<Integer> ofOpening) {
        ofOpening.sort((one, other) -> one.equals(other) ? 0 : priorities.isAbove(one, other) ? -1 : 1);
        Map<Integer, Integer> onReserve = new HashMap<>();
        for (int contract : ofOpening) {
            int opening = contracts.opening(contract);
            int reserve = rows.reserve(contracts.candidate(contract), opening);
            boolean holdsReserve = reserve != CapacityRows.NO_ROW
                    && onReserve.merge(reserve, 1, Integer::sum) <= rows.capacity(reserve);
            lower(holdsReserve ? reserve : rows.seats(opening), contract);
        }
    }

    private Seat seat(int candidate, int opening) {
        return new Seat(opening, rows.reserve(candidate, opening), rows.beds(candidate, opening));
    }

    /** Whether someone who holds the row is ranked below that contract. */
    boolean isBelow(int contract, int row) {
        return ofRow[row] != PlacementProblem.NONE && priorities.isAbove(contract, ofRow[row]);
    }

    /** Whether someone at its opening is ranked below that contract and needs the same seat. */
    boolean isBelowOnSameSeat(int contract) {
        Integer lowest = ofSeat.get(seat(contracts.candidate(contract), contracts.opening(contract)));
        return lowest != null && priorities.isAbove(contract, lowest);
    }
}
