package org.duikou.solve.flow.network;

import java.util.Arrays;

/**
 * The columns that a price search moves: those with shares, and those that cost their student little more than her
 * cheapest. All others have no shares and, until prices change much, would get none.
 */
final class ActiveColumns {
    private final int[] end; // by student: where hers end among those of her part
    private final int[][] columns; // by part

    private ActiveColumns(int[] end, int[][] columns) {
        this.end = end;
        this.columns = columns;
    }

    /** No column yet. */
    static ActiveColumns none(int students, int parts) {
        return new ActiveColumns(new int[students], new int[parts][0]);
    }

    /** Column numbers of that part's students, student by student, ascending. */
    int[] columns(int part) {
        return columns[part];
    }

    int end(int student) {
        return end[student];
    }

    /** Begins a part anew. */
    Filling fill(int part) {
        return new Filling(part);
    }

    /** One part on its way to new columns. */
    final class Filling {
        private final int part;
        private int size;

        private Filling(int part) {
            this.part = part;
        }

        void add(int column) {
            if (size == columns[part].length) {
                columns[part] = Arrays.copyOf(columns[part], Math.max(1024, size + size / 2));
            }
            columns[part][size++] = column;
        }

        /** That student's columns are all added. */
        void end(int student) {
            end[student] = size;
        }
    }
}
