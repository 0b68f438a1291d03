package org.duikou.problem;

import java.util.List;
import org.duikou.vocabulary.RoundFacts;

/**
 * The aggregate rules of a round as numbered rows, and which rows a placement uses; {@link #NO_ROW}: none.
 *
 * <p>A student of a college with reserved seats in an opening uses either its seats row or her college's reserve row.
 */
public final class CapacityRows {
    public static final int NO_ROW = -1;

    private final List<CapacityRow> rows;
    private final int[] seatsOfOpening;
    private final int[] minimumOfOpening;
    private final int[] enterpriseShareOfOpening;
    private final int[] postShareOfOpening;
    private final int[][] bedsOfOpening;
    private final int[][] reservesOfOpening;
    private final int[] supervisorOfCandidate;
    private final boolean[] boarding;
    private final int[] gender;
    private final int[] collegeOfCandidate;
    private final int[] incumbentOfCandidate;
    private final int changeBudget;

    CapacityRows(CapacityRowsBuilder built, int[] collegeOfCandidate, Wishes wishes) {
        this.rows = List.copyOf(built.rows);
        this.seatsOfOpening = built.seatsOfOpening;
        this.minimumOfOpening = built.minimumOfOpening;
        this.enterpriseShareOfOpening = built.enterpriseShareOfOpening;
        this.postShareOfOpening = built.postShareOfOpening;
        this.bedsOfOpening = built.bedsOfOpening;
        this.reservesOfOpening = built.reservesOfOpening;
        this.supervisorOfCandidate = built.supervisorOfCandidate;
        this.boarding = built.boarding;
        this.gender = built.gender;
        this.collegeOfCandidate = collegeOfCandidate;
        this.incumbentOfCandidate = wishes.incumbents();
        this.changeBudget = built.changeBudget;
    }

    static CapacityRows of(RoundFacts facts, int[] collegeOfCandidate, int[] enterpriseOfOpening, Wishes wishes) {
        return new CapacityRows(
                new CapacityRowsBuilder(facts, enterpriseOfOpening).build(), collegeOfCandidate, wishes);
    }

    public int size() {
        return rows.size();
    }

    public CapacityRow row(int row) {
        return rows.get(row);
    }

    public int capacity(int row) {
        return rows.get(row).capacity();
    }

    /** Row of the seats that nobody reserved. */
    public int seats(int opening) {
        return seatsOfOpening[opening];
    }

    /** Row of an order class's least size; none for a post. */
    public int minimum(int opening) {
        return minimumOfOpening[opening];
    }

    /** Rows of the reserved seats of an opening, as pairs (college number, row). */
    public int[] reserves(int opening) {
        return reservesOfOpening[opening].clone();
    }

    /** Rows of an opening's seats, reserved ones too. */
    public int[] seatRows(int opening) {
        int[] reserves = reservesOfOpening[opening];
        int[] seats = new int[1 + reserves.length / 2];
        seats[0] = seatsOfOpening[opening];
        for (int at = 1; at < reserves.length; at += 2) {
            seats[(at + 1) / 2] = reserves[at];
        }
        return seats;
    }

    /** Row of the seats that her college reserved in that opening. */
    public int reserve(int candidate, int opening) {
        int[] reserves = reservesOfOpening[opening];
        for (int at = 0; at < reserves.length; at += 2) {
            if (reserves[at] == collegeOfCandidate[candidate]) {
                return reserves[at + 1];
            }
        }
        return NO_ROW;
    }

    public int enterpriseShare(int opening) {
        return enterpriseShareOfOpening[opening];
    }

    public int postShare(int opening) {
        return postShareOfOpening[opening];
    }

    /** Row of the beds she would use there; none when she does not board or it has no limit. */
    public int beds(int candidate, int opening) {
        return boarding[candidate] ? bedsOfOpening[opening][gender[candidate]] : NO_ROW;
    }

    public int supervisor(int candidate) {
        return supervisorOfCandidate[candidate];
    }

    /** Row of how many of the incumbent may be elsewhere or unplaced; none without such a limit. */
    public int changeBudget() {
        return changeBudget;
    }

    /**
     * Row of the changes, when she has a place now and that opening is another.
     *
     * @param opening {@link PlacementProblem#NONE}: she stays unplaced, which is a change too
     */
    public int changes(int candidate, int opening) {
        return isChange(candidate, opening) ? changeBudget : NO_ROW;
    }

    private boolean isChange(int candidate, int opening) {
        int incumbent = incumbentOfCandidate[candidate];
        return incumbent != PlacementProblem.NONE && incumbent != opening;
    }
}
