package org.duikou.solve;

import java.util.Arrays;
import org.duikou.problem.PlacementProblem;

/**
 * How many students of each college are at each enterprise, and who is there alone. Memory: the groups that were ever
 * met, not colleges times enterprises.
 */
public final class Companions {
    private static final int NOT_LISTED = -1;

    private final GroupNumbers groups;
    private int[] together = new int[0];
    /** Exclusive or of the student numbers there: of one alone, her number. */
    private int[] mixed = new int[0];

    private int[] singles = new int[0];
    private int[] positionInSingles = new int[0];
    private int singlesSize;

    Companions(int enterprises) {
        this.groups = new GroupNumbers(enterprises);
    }

    void add(int student, int college, int enterprise) {
        change(student, groups.of(college, enterprise), 1);
    }

    void remove(int student, int college, int enterprise) {
        change(student, groups.of(college, enterprise), -1);
    }

    private void change(int student, int group, int by) {
        if (group >= together.length) {
            grow(2 * group + 16);
        }
        together[group] += by;
        mixed[group] ^= student;
        if (together[group] == 1) {
            positionInSingles[group] = singlesSize;
            singles[singlesSize++] = group;
        } else if (positionInSingles[group] != NOT_LISTED) {
            int last = singles[--singlesSize];
            singles[positionInSingles[group]] = last;
            positionInSingles[last] = positionInSingles[group];
            positionInSingles[group] = NOT_LISTED;
        }
    }

    private void grow(int size) {
        int before = together.length;
        together = Arrays.copyOf(together, size);
        mixed = Arrays.copyOf(mixed, size);
        singles = Arrays.copyOf(singles, size);
        positionInSingles = Arrays.copyOf(positionInSingles, size);
        Arrays.fill(positionInSingles, before, size, NOT_LISTED);
    }

    public int together(int college, int enterprise) {
        int group = groups.find(college, enterprise);
        return group == PlacementProblem.NONE ? 0 : together[group];
    }

    /** Students who are the only one of their college at an enterprise. */
    public int singles() {
        return singlesSize;
    }

    /** The student at that position among the singles. */
    public int single(int position) {
        return mixed[singles[position]];
    }
}
