package org.duikou.solve.component;

import java.util.Arrays;

/**
 * Sets of numbers 0..n-1 that only grow together; nearly constant time a step.
 *
 * @see "Tarjan, van Leeuwen: Worst-case analysis of set union algorithms (1984)"
 */
final class DisjointSets {
    /** The parent; below 0: a root, and how many are in its set. */
    private final int[] parent;

    DisjointSets(int size) {
        parent = new int[size];
        Arrays.fill(parent, -1);
    }

    /** The number that stands for the set it is in. */
    int find(int number) {
        int at = number;
        while (parent[at] >= 0) {
            int next = parent[at];
            if (parent[next] >= 0) {
                parent[at] = parent[next];
            }
            at = next;
        }
        return at;
    }

    void join(int one, int other) {
        int larger = find(one);
        int smaller = find(other);
        if (larger == smaller) {
            return;
        }
        if (parent[larger] > parent[smaller]) {
            int swapped = larger;
            larger = smaller;
            smaller = swapped;
        }
        parent[larger] += parent[smaller];
        parent[smaller] = larger;
    }
}
