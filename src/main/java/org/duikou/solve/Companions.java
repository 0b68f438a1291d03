package org.duikou.solve;

import java.util.Arrays;

/** How many students of each college are at each enterprise, and who is there alone. */
public final class Companions {
    private static final int NOT_LISTED = -1;

    private final int enterprises;
    private final int[] together;
    /** Exclusive or of the student numbers there: of one alone, her number. */
    private final int[] mixed;

    private final int[] singles;
    private final int[] positionInSingles;
    private int singlesSize;

    Companions(int colleges, int enterprises) {
        this.enterprises = enterprises;
        this.together = new int[colleges * enterprises];
        this.mixed = new int[together.length];
        this.singles = new int[together.length];
        this.positionInSingles = new int[together.length];
        Arrays.fill(positionInSingles, NOT_LISTED);
    }

    void add(int student, int college, int enterprise) {
        change(student, college * enterprises + enterprise, 1);
    }

    void remove(int student, int college, int enterprise) {
        change(student, college * enterprises + enterprise, -1);
    }

    private void change(int student, int group, int by) {
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

    public int together(int college, int enterprise) {
        return together[college * enterprises + enterprise];
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
