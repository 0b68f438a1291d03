package org.duikou.check;

import java.util.List;
import java.util.function.ToIntFunction;

/** A number for some pairs of a student and something else, such as the rank of a chosen opening. */
final class PairTable {
    private final int[] start;
    private final int[] other;
    private final int[] value;

    private PairTable(int[] start, int[] other, int[] value) {
        this.start = start;
        this.other = other;
        this.value = value;
    }

    /** A student's pairs keep the order of the facts. */
    static <F> PairTable of(
            int students, List<F> facts, ToIntFunction<F> student, ToIntFunction<F> other, ToIntFunction<F> value) {
        int[] start = new int[students + 1];
        facts.forEach(each -> start[student.applyAsInt(each) + 1]++);
        for (int number = 0; number < students; number++) {
            start[number + 1] += start[number];
        }
        int[] next = start.clone();
        var table = new PairTable(start, new int[facts.size()], new int[facts.size()]);
        for (F each : facts) {
            int at = next[student.applyAsInt(each)]++;
            table.other[at] = other.applyAsInt(each);
            table.value[at] = value.applyAsInt(each);
        }
        return table;
    }

    /** The first pair's number, or {@code absent}. */
    int find(int student, int wanted, int absent) {
        for (int at = start[student]; at < start[student + 1]; at++) {
            if (other[at] == wanted) {
                return value[at];
            }
        }
        return absent;
    }

    boolean has(int student, int wanted) {
        for (int at = start[student]; at < start[student + 1]; at++) {
            if (other[at] == wanted) {
                return true;
            }
        }
        return false;
    }

    int count(int student) {
        return start[student + 1] - start[student];
    }

    /** What her pair number {@code position} (from 0) is with. */
    int other(int student, int position) {
        return other[start[student] + position];
    }
}
