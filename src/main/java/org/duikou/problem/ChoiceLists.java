package org.duikou.problem;

import org.duikou.vocabulary.Choice;
import org.duikou.vocabulary.OpeningId;
import org.duikou.vocabulary.RoundFacts;
import org.duikou.vocabulary.StudentId;

/** Every student's ranked openings, in rank order. Positions of student s: {@code start(s)} to {@code start(s + 1)}. */
public final class ChoiceLists {
    private final int[] start;
    private final int[] opening;
    private final int[] rank;

    private ChoiceLists(int[] start, int[] opening, int[] rank) {
        this.start = start;
        this.opening = opening;
        this.rank = rank;
    }

    static ChoiceLists of(RoundFacts facts, DenseIndex<StudentId> candidates, DenseIndex<OpeningId> openings) {
        int[] start = new int[facts.candidates().size() + 1];
        int[] opening = new int[facts.choices().size()];
        int[] rank = new int[facts.choices().size()];
        int position = 0;
        for (Choice choice : facts.choices()) { // canonical: by student, then rank
            start[candidates.number(choice.student()) + 1]++;
            opening[position] = openings.number(choice.opening());
            rank[position++] = choice.rank();
        }
        for (int candidate = 0; candidate < start.length - 1; candidate++) {
            start[candidate + 1] += start[candidate];
        }
        return new ChoiceLists(start, opening, rank);
    }

    public int start(int candidate) {
        return start[candidate];
    }

    public int opening(int position) {
        return opening[position];
    }

    public int rank(int position) {
        return rank[position];
    }

    /** Her rank of that opening, from 1; 0: not chosen. */
    public int rank(int candidate, int wanted) {
        for (int position = start[candidate]; position < start[candidate + 1]; position++) {
            if (opening[position] == wanted) {
                return rank[position];
            }
        }
        return 0;
    }
}
