package org.duikou.solve.stable;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.duikou.preference.Priorities;
import org.duikou.problem.CapacityRows;
import org.duikou.problem.PlacementProblem;

/**
 * Who may propose: every student whose supervisor has no limit, and of the others as many of each supervisor as she may
 * have, in her order; one who has been refused everywhere makes room for the next.
 */
final class Proposers {
    private final CapacityRows rows;
    private final int[][] waitingByRow;
    private final int[] begun;
    private final int[] free;
    private int stacked;
    private final int[] stack;

    Proposers(PlacementProblem problem, Priorities priorities) {
        this.rows = problem.rows();
        int candidates = problem.candidates().size();
        this.stack = new int[candidates];
        this.begun = new int[rows.size()];
        this.free = new int[rows.size()];
        int[] ordered = IntStream.range(0, candidates)
                .filter(each -> rows.supervisor(each) != CapacityRows.NO_ROW)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(rows::supervisor)
                        .thenComparing((one, other) -> order(priorities, one, other)))
                .mapToInt(Integer::intValue)
                .toArray();
        this.waitingByRow = new int[rows.size()][];
        for (int from = 0, to; from < ordered.length; from = to) {
            to = from;
            int row = rows.supervisor(ordered[from]);
            while (to < ordered.length && rows.supervisor(ordered[to]) == row) {
                to++;
            }
            waitingByRow[row] = Arrays.copyOfRange(ordered, from, to);
        }
        begin(candidates);
    }

    private static int order(Priorities priorities, int one, int other) {
        return one == other ? 0 : priorities.isStudentAbove(one, other) ? -1 : 1;
    }

    private void begin(int candidates) {
        for (int candidate = candidates - 1; candidate >= 0; candidate--) {
            if (rows.supervisor(candidate) == CapacityRows.NO_ROW) {
                add(candidate);
            }
        }
        for (int row = 0; row < waitingByRow.length; row++) {
            for (int place = 0; waitingByRow[row] != null && place < rows.capacity(row); place++) {
                beginNext(row);
            }
        }
    }

    private void beginNext(int row) {
        if (begun[row] < waitingByRow[row].length) {
            add(waitingByRow[row][begun[row]++]);
        } else {
            free[row]++;
        }
    }

    boolean isEmpty() {
        return stacked == 0;
    }

    int next() {
        return stack[--stacked];
    }

    /** She has to propose (again). */
    void add(int candidate) {
        stack[stacked++] = candidate;
    }

    /** She has been refused everywhere. */
    void giveUp(int candidate) {
        int row = rows.supervisor(candidate);
        if (row != CapacityRows.NO_ROW) {
            beginNext(row);
        }
    }

    /** Whether her supervisor would have one more student placed after all have proposed. */
    boolean hasRoom(int candidate) {
        int row = rows.supervisor(candidate);
        return row == CapacityRows.NO_ROW || free[row] > 0;
    }

    /** A student who had given up, or never begun, is placed after all. */
    void takeRoom(int candidate) {
        int row = rows.supervisor(candidate);
        if (row != CapacityRows.NO_ROW) {
            free[row]--;
        }
    }
}
