package org.duikou.check;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Every opening that a student may take, best first: her choices by rank, then the others by points and code. */
final class Wishes {
    private final Separable round;

    Wishes(Separable round) {
        this.round = round;
    }

    /** Openings that she prefers to where she is, best first; all of hers when she is unplaced. */
    List<Integer> better(int student, int openingNow) {
        Comparator<Integer> byPreference = byPreference(student);
        int now = find(student, openingNow);
        return IntStream.range(round.options().first(student), round.options().first(student + 1))
                .filter(option -> round.isAllowed(student, round.options().opening(option)))
                .filter(option -> now == RoundIndex.NONE || byPreference.compare(option, now) < 0)
                .boxed()
                .sorted(byPreference)
                .map(round.options()::opening)
                .toList();
    }

    private int find(int student, int opening) {
        for (int option = round.options().first(student);
                option < round.options().first(student + 1);
                option++) {
            if (round.options().opening(option) == opening) {
                return option;
            }
        }
        return RoundIndex.NONE;
    }

    /** Opening numbers follow the codes. */
    private Comparator<Integer> byPreference(int student) {
        return Comparator.<Integer>comparingInt(option -> rankOrLast(student, option))
                .thenComparingInt(option ->
                        isChosen(student, option) ? 0 : round.options().points(option))
                .thenComparingInt(round.options()::opening);
    }

    private int rankOrLast(int student, int option) {
        return isChosen(student, option) ? rank(student, option) : Integer.MAX_VALUE;
    }

    private boolean isChosen(int student, int option) {
        return rank(student, option) > 0;
    }

    private int rank(int student, int option) {
        return round.declared().rank(student, round.options().opening(option));
    }
}
