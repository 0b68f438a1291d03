package org.duikou.preference;

import java.util.Arrays;
import org.duikou.problem.CapacityRows;
import org.duikou.problem.PlacementProblem;

/** How many placed students each supervisor has, and whom of them she ranks lowest. */
final class Supervisors {
    private final CapacityRows rows;
    private final Priorities priorities;
    private final int[] placed;
    private final int[] lowest;

    Supervisors(CapacityRows rows, Priorities priorities) {
        this.rows = rows;
        this.priorities = priorities;
        this.placed = new int[rows.size()];
        this.lowest = new int[rows.size()];
        Arrays.fill(lowest, PlacementProblem.NONE);
    }

    void add(int candidate) {
        int row = rows.supervisor(candidate);
        if (row != CapacityRows.NO_ROW) {
            placed[row]++;
            if (lowest[row] == PlacementProblem.NONE || priorities.isStudentAbove(lowest[row], candidate)) {
                lowest[row] = candidate;
            }
        }
    }

    /** Whether one more of her supervisor's students may be placed. */
    boolean hasRoom(int candidate) {
        int row = rows.supervisor(candidate);
        return row == CapacityRows.NO_ROW || placed[row] < rows.capacity(row);
    }

    /** Whether her supervisor has room, or would rather take her than one who is placed. */
    boolean wouldTake(int candidate) {
        int row = rows.supervisor(candidate);
        return hasRoom(candidate)
                || (lowest[row] != PlacementProblem.NONE && priorities.isStudentAbove(candidate, lowest[row]));
    }
}
