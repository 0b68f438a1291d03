package org.duikou.solve;

import java.util.Arrays;

/** Who is in each opening, in no lasting order; every change takes constant time. */
public final class Occupants {
    private final int[][] studentsOfOpening;
    private final int[] size;
    private final int[] positionOfStudent;

    public Occupants(int openings, int students) {
        this.studentsOfOpening = new int[openings][4];
        this.size = new int[openings];
        this.positionOfStudent = new int[students];
    }

    public int size(int opening) {
        return size[opening];
    }

    public int student(int opening, int position) {
        return studentsOfOpening[opening][position];
    }

    public void add(int student, int opening) {
        if (size[opening] == studentsOfOpening[opening].length) {
            studentsOfOpening[opening] = Arrays.copyOf(studentsOfOpening[opening], 2 * size[opening]);
        }
        positionOfStudent[student] = size[opening];
        studentsOfOpening[opening][size[opening]++] = student;
    }

    public void remove(int student, int opening) {
        int last = studentsOfOpening[opening][--size[opening]];
        studentsOfOpening[opening][positionOfStudent[student]] = last;
        positionOfStudent[last] = positionOfStudent[student];
    }
}
