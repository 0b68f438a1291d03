package org.duikou.solve.search;

import java.util.Map;
import java.util.TreeMap;
import org.duikou.problem.CapacityRow;
import org.duikou.problem.CapacityRows;
import org.duikou.problem.PlacementProblem;
import org.duikou.vocabulary.CollegeId;
import org.duikou.vocabulary.EnterpriseId;
import org.duikou.vocabulary.Opening;
import org.jspecify.annotations.Nullable;

/** An opening as the planning model sees it: its size, and the limits it shares with other openings. */
public final class OfferedOpening {
    private final int number;
    private final Opening opening;
    private final int pool;
    private final Map<CollegeId, Integer> reservedByCollege;
    private final @Nullable CapacityRow enterpriseShare;
    private final @Nullable CapacityRow postShare;

    private OfferedOpening(PlacementProblem problem, int number) {
        CapacityRows rows = problem.rows();
        this.number = number;
        this.opening = problem.opening(number);
        this.pool = rows.capacity(rows.seats(number));
        this.reservedByCollege = new TreeMap<>(opening.reserved());
        this.enterpriseShare = row(rows, rows.enterpriseShare(number));
        this.postShare = row(rows, rows.postShare(number));
    }

    static OfferedOpening of(PlacementProblem problem, int number) {
        return new OfferedOpening(problem, number);
    }

    static @Nullable CapacityRow row(CapacityRows rows, int row) {
        return row == CapacityRows.NO_ROW ? null : rows.row(row);
    }

    /** Dense number in the problem. */
    public int number() {
        return number;
    }

    public EnterpriseId enterprise() {
        return opening.enterprise();
    }

    /** Seats that no college reserved. */
    public int pool() {
        return pool;
    }

    /** Students of that college, out of so many, for whom it reserved no seat. */
    public int beyondReserve(CollegeId college, int students) {
        return Math.max(0, students - reservedByCollege.getOrDefault(college, 0));
    }

    /** Interns that the enterprise may still take on its posts; null: no limit. */
    public @Nullable CapacityRow enterpriseShare() {
        return enterpriseShare;
    }

    /** Interns that the enterprise may still take on posts of this type; null: no limit. */
    public @Nullable CapacityRow postShare() {
        return postShare;
    }

    public boolean isOrderClass() {
        return opening.isOrderClass();
    }

    public boolean mustOpen() {
        return opening.isOrderClass() && opening.mustOpen();
    }

    public int minSeats() {
        return opening.minSeats();
    }

    @Override
    public String toString() {
        return opening.id().toString();
    }
}
