package org.duikou.vocabulary;

/** One line of a student's ranked choice list; rank 1 is her first wish. */
public record Choice(StudentId student, int rank, OpeningId opening) {
    public Choice {
        if (rank < 1) {
            throw new IllegalArgumentException("The rank (" + rank + ") is impossible, expected 1 or more.");
        }
    }
}
