package org.duikou.problem;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/** A number for some pairs of a student and something else; a student's few pairs are searched one by one. */
final class SparsePairs {
    private final int[] start;
    private final int[] other;
    private final int[] value;

    private SparsePairs(int[] start, int size) {
        this.start = start;
        this.other = new int[size];
        this.value = new int[size];
    }

    /** A later fact of the same pair counts. */
    static <F> SparsePairs of(
            int students, List<F> facts, ToIntFunction<F> student, ToIntFunction<F> other, ToIntFunction<F> value) {
        int[] studentOf = facts.stream().mapToInt(student).toArray();
        int[] start = new int[students + 1];
        for (int each : studentOf) {
            start[each + 1]++;
        }
        Arrays.parallelPrefix(start, Integer::sum);
        int[] end = Arrays.copyOfRange(start, 1, students + 1);
        var pairs = new SparsePairs(start, studentOf.length);
        for (int at = 0; at < studentOf.length; at++) {
            int position = --end[studentOf[at]];
            pairs.other[position] = other.applyAsInt(facts.get(at));
            pairs.value[position] = value.applyAsInt(facts.get(at));
        }
        return pairs;
    }

    int find(int student, int wanted, int absent) {
        for (int at = start[student]; at < start[student + 1]; at++) {
            if (other[at] == wanted) {
                return value[at];
            }
        }
        return absent;
    }
}
