package org.duikou.solve.flow.network;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.duikou.problem.CapacityRows;
import org.duikou.solve.Occupants;
import org.duikou.solve.SeparableModel;
import org.duikou.solve.SolveBudget;
import org.duikou.solve.flow.Room;

/**
 * The least unplaced weight that seats, reserves and shares alone allow, with prices that prove it. Beds, minimum sizes
 * and supervisors are left out, so it bounds the whole problem from below.
 *
 * <p>Sets of students who can be placed together are a matroid, so the heaviest first is best: augmenting paths, weight
 * by weight, in phases that share what they have seen. Rows that the last, fruitless phase of a weight sees stay full of
 * students at least that heavy: their price is that weight. Time: pairs times phases, of which there are a dozen or so.
 *
 * @see "Edmonds: Matroids and the greedy algorithm (1971); Pothen, Fan: Computing the block triangular form of a sparse
 *     matrix (1990)"
 */
final class PriorityMatching {
    private static final int NONE = CapacityRows.NO_ROW;
    private static final int PINNED = Integer.MAX_VALUE;

    private final SeparableModel model;
    private final CapacityRows rows;
    private final int[] parent;
    private final int[] use;
    private final int[] price;
    private final int[] seenInPhase;
    private final int[][] seatsWithin;
    private final Occupants occupants;
    private final int[] seatOf;
    private final int[] queue;
    private final int[] comesFrom;
    private final int[] seatWanted;
    private final int[] rowLeft;
    private final int[] reachedInPhase;
    private int queued;
    private int phase;

    private PriorityMatching(SeparableModel model) {
        this.model = model;
        this.rows = model.rows();
        this.parent = new int[rows.size()];
        this.use = new int[rows.size()];
        this.price = new int[rows.size()];
        this.seenInPhase = new int[rows.size()];
        this.seatsWithin = new int[rows.size()][0];
        this.occupants = new Occupants(rows.size(), model.candidates());
        this.seatOf = new int[model.candidates()];
        this.queue = new int[model.candidates()];
        this.comesFrom = new int[model.candidates()];
        this.seatWanted = new int[model.candidates()];
        this.rowLeft = new int[model.candidates()];
        this.reachedInPhase = new int[model.candidates()];
        Arrays.fill(parent, NONE);
        Arrays.fill(seatOf, NONE);
        for (int opening = 0; opening < model.openings(); opening++) {
            addOpening(opening);
        }
    }

    /**
     * Matches every student who can be, heaviest first, as far as the budget allows.
     *
     * @throws org.duikou.solve.InfeasibleRoundException when not even the pinned students all have seats
     */
    static PriorityMatching of(SeparableModel model, SolveBudget budget) {
        var matching = new PriorityMatching(model);
        int[] weights = IntStream.range(0, model.candidates())
                .map(matching::weight)
                .distinct()
                .sorted()
                .toArray();
        for (int at = weights.length - 1; at >= 0; at--) {
            matching.match(weights[at], budget);
        }
        return matching;
    }

    private int weight(int candidate) {
        return model.mayStayUnplaced(candidate) ? model.weight(candidate) : PINNED;
    }

    private void addOpening(int opening) {
        int post = rows.postShare(opening);
        int enterprise = rows.enterpriseShare(opening);
        if (post != NONE) {
            parent[post] = enterprise;
        }
        int onward = post == NONE ? enterprise : post;
        int[] reserves = rows.reserves(opening);
        addSeats(rows.seats(opening), onward);
        for (int at = 1; at < reserves.length; at += 2) {
            addSeats(reserves[at], onward);
        }
    }

    private void addSeats(int seats, int onward) {
        parent[seats] = onward;
        for (int row = seats; row != NONE; row = parent[row]) {
            seatsWithin[row] = Arrays.copyOf(seatsWithin[row], seatsWithin[row].length + 1);
            seatsWithin[row][seatsWithin[row].length - 1] = seats;
        }
    }

    private void match(int weight, SolveBudget budget) {
        int[] unmatched = IntStream.range(0, model.candidates())
                .filter(each -> weight(each) == weight && model.first(each) < model.first(each + 1))
                .toArray();
        for (int before = unmatched.length + 1; unmatched.length < before && !budget.isOver(); ) {
            before = unmatched.length;
            phase++;
            unmatched = Arrays.stream(unmatched)
                    .filter(each -> budget.isOver() || !isMatched(each))
                    .toArray();
        }
        if (budget.isOver()) {
            return;
        }
        if (weight == PINNED && unmatched.length > 0) {
            throw Room.none();
        }
        for (int row = 0; row < price.length; row++) {
            if (price[row] == 0 && seenInPhase[row] == phase && unmatched.length > 0) {
                price[row] = weight;
            }
        }
    }

    /** Breadth first from her, past rows that the phase has seen before: whether she has a seat now. */
    private boolean isMatched(int candidate) {
        queued = 0;
        comesFrom[candidate] = NONE;
        enqueue(candidate);
        for (int at = 0; at < queued; at++) {
            int student = queue[at];
            for (int pair = model.first(student); pair < model.first(student + 1); pair++) {
                int opening = model.opening(pair);
                int reserve = rows.reserve(student, opening);
                if (isTaken(student, rows.seats(opening)) || (reserve != NONE && isTaken(student, reserve))) {
                    forget(at);
                    return true;
                }
            }
        }
        return false;
    }

    /** Students from that place of the queue on were not asked to the end: the phase may come to them again. */
    private void forget(int from) {
        for (int at = Math.max(1, from); at < queued; at++) {
            reachedInPhase[queue[at]] = 0;
            seenInPhase[rowLeft[queue[at]]] = 0;
        }
    }

    private void enqueue(int student) {
        reachedInPhase[student] = phase;
        queue[queued++] = student;
    }

    /** Takes the seat when there is room all the way up; else those who use the first full row are to go elsewhere. */
    private boolean isTaken(int student, int seats) {
        int row = seats;
        while (row != NONE && use[row] < rows.capacity(row)) {
            row = parent[row];
        }
        if (row == NONE) {
            augment(student, seats);
            return true;
        }
        if (seenInPhase[row] != phase && price[row] == 0) {
            seenInPhase[row] = phase;
            for (int each : seatsWithin[row]) {
                for (int position = 0; position < occupants.size(each); position++) {
                    int other = occupants.student(each, position);
                    if (reachedInPhase[other] != phase) {
                        comesFrom[other] = student;
                        seatWanted[other] = seats;
                        rowLeft[other] = row;
                        enqueue(other);
                    }
                }
            }
        }
        return false;
    }

    /** The last student of the path takes the free seat, the one before her the seat that she leaves room in, and so on. */
    private void augment(int last, int free) {
        int student = last;
        int seats = free;
        while (student != NONE) {
            int left = seatOf[student];
            if (left != NONE) {
                change(student, left, -1);
            }
            seatOf[student] = seats;
            change(student, seats, 1);
            seats = seatWanted[student];
            student = comesFrom[student];
        }
    }

    private void change(int student, int seats, int by) {
        for (int row = seats; row != NONE; row = parent[row]) {
            use[row] += by;
        }
        if (by > 0) {
            occupants.add(student, seats);
        } else {
            occupants.remove(student, seats);
        }
    }

    /** Weight by row: what those who need it, together, pay for one more place there. */
    double[] prices() {
        double[] prices = new double[price.length];
        for (int row = 0; row < prices.length; row++) {
            prices[row] = Math.max(0, dearest(row) - (parent[row] == NONE ? 0 : dearest(parent[row])));
        }
        return prices;
    }

    private int dearest(int row) {
        return parent[row] == NONE ? price[row] : Math.max(price[row], dearest(parent[row]));
    }
}
