package org.duikou.solve;

import java.util.Arrays;
import org.duikou.problem.PlacementProblem;

/**
 * Numbers the groups that a college's students make at an enterprise, as they are first met: of all that there could be,
 * most never are. Open addressing, at most half full.
 */
final class GroupNumbers {
    private static final int SMALLEST = 64;

    private final int enterprises;
    private long[] keyOfGroup = new long[SMALLEST / 2];
    private int[] table = filled(SMALLEST);
    private int size;

    GroupNumbers(int enterprises) {
        this.enterprises = enterprises;
    }

    /** The group's number; {@link PlacementProblem#NONE}: never met. */
    int find(int college, int enterprise) {
        return table[slot(key(college, enterprise))];
    }

    /** The group's number, the next one when it is new. */
    int of(int college, int enterprise) {
        long key = key(college, enterprise);
        int slot = slot(key);
        if (table[slot] != PlacementProblem.NONE) {
            return table[slot];
        }
        if (size == keyOfGroup.length) {
            grow();
            slot = slot(key);
        }
        keyOfGroup[size] = key;
        table[slot] = size;
        return size++;
    }

    private long key(int college, int enterprise) {
        return (long) college * enterprises + enterprise;
    }

    /** Where the key is, or the empty place where it would be. */
    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L; // Fibonacci hashing
        int slot = (int) (mixed >>> 32) & table.length - 1;
        while (table[slot] != PlacementProblem.NONE && keyOfGroup[table[slot]] != key) {
            slot = slot + 1 & table.length - 1;
        }
        return slot;
    }

    private void grow() {
        table = filled(2 * table.length);
        keyOfGroup = Arrays.copyOf(keyOfGroup, table.length / 2);
        for (int group = 0; group < size; group++) {
            table[slot(keyOfGroup[group])] = group;
        }
    }

    private static int[] filled(int size) {
        int[] table = new int[size];
        Arrays.fill(table, PlacementProblem.NONE);
        return table;
    }
}
