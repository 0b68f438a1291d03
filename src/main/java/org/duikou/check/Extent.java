package org.duikou.check;

import java.util.stream.IntStream;

/** The students and openings that a tree speaks of, by number: all, or those of one part of the round. */
record Extent(int[] students, int[] openings, boolean isWhole) {

    static Extent whole(RoundIndex index) {
        return new Extent(
                IntStream.range(0, index.students()).toArray(),
                IntStream.range(0, index.openings()).toArray(),
                true);
    }

    static Extent part(int[] students, int[] openings) {
        return new Extent(students, openings, false);
    }
}
