package org.duikou.eligibility;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.duikou.problem.ChoiceLists;
import org.duikou.problem.MajorFit;
import org.duikou.problem.PlacementProblem;
import org.duikou.vocabulary.Candidate;
import org.duikou.vocabulary.CollegeId;
import org.duikou.vocabulary.Level;
import org.duikou.vocabulary.PairRule;

/**
 * Every pair that the pair rules and opening rules allow, pins not considered. Pairs of a student are numbered
 * {@code first(s)} to {@code first(s + 1)}, by opening number.
 *
 * <p>Cost: openings are looked up by major, level, grade and college for adjustable students and by choice list for the
 * others; time grows with the pairs that pass these, never with students times openings.
 */
public final class EligiblePairs {
    private final int[] first;
    private final int[] opening;
    private final byte[] fit;
    private final short[] rank;

    private EligiblePairs(int[] first, int[] opening, byte[] fit, short[] rank) {
        this.first = first;
        this.opening = opening;
        this.fit = fit;
        this.rank = rank;
    }

    public static EligiblePairs of(PlacementProblem problem) {
        return new Search(problem).run();
    }

    public int size() {
        return opening.length;
    }

    public int candidates() {
        return first.length - 1;
    }

    public int first(int candidate) {
        return first[candidate];
    }

    public int count(int candidate) {
        return first[candidate + 1] - first[candidate];
    }

    public int opening(int pair) {
        return opening[pair];
    }

    /** 1 to 100. */
    public int fit(int pair) {
        return fit[pair];
    }

    /** Her rank of that opening, from 1; 0: not chosen, she would be placed by adjustment. */
    public int rank(int pair) {
        return rank[pair];
    }

    /** The pair's number; {@link PlacementProblem#NONE}: not eligible. */
    public int find(int candidate, int wanted) {
        int at = Arrays.binarySearch(opening, first[candidate], first[candidate + 1], wanted);
        return at >= 0 ? at : PlacementProblem.NONE;
    }

    /** What the rules of groups ask of a student. */
    private record Group(String major, Level level, int grade, CollegeId college) {
        static Group of(Candidate candidate) {
            return new Group(
                    candidate.major(),
                    candidate.level(),
                    candidate.grade(),
                    candidate.id().college());
        }
    }

    private static final class Search {
        private final PlacementProblem problem;
        private final PairRules rules;
        private final boolean[] barred;
        private final boolean onlyChosen;
        private final Map<Group, int[]> openingsByGroup = new HashMap<>();
        private final int[] first;
        private int[] opening;
        private byte[] fit;
        private short[] rank;
        private int size;

        Search(PlacementProblem problem) {
            this.problem = problem;
            this.rules = new PairRules(problem);
            var openingRules = new OpeningRules(problem.policy());
            this.barred = new boolean[problem.openings().size()];
            for (int each = 0; each < barred.length; each++) {
                barred[each] = !openingRules.allows(problem.opening(each));
            }
            this.onlyChosen = !problem.policy().switchedOff().contains(PairRule.NOT_CHOSEN);
            this.first = new int[problem.candidates().size() + 1];
            int expected = Math.max(16, problem.candidates().size() * 8);
            this.opening = new int[expected];
            this.fit = new byte[expected];
            this.rank = new short[expected];
        }

        EligiblePairs run() {
            for (int candidate = 0; candidate < first.length - 1; candidate++) {
                for (int each : reachable(candidate)) {
                    if (rules.allowsPair(candidate, each)) {
                        add(candidate, each);
                    }
                }
                first[candidate + 1] = size;
            }
            return new EligiblePairs(
                    first, Arrays.copyOf(opening, size), Arrays.copyOf(fit, size), Arrays.copyOf(rank, size));
        }

        /** Openings that her group may go to, of those that she asked for when nothing else will do. */
        private int[] reachable(int candidate) {
            if (problem.candidate(candidate).adjustable() || !onlyChosen) {
                return openingsByGroup.computeIfAbsent(
                        Group.of(problem.candidate(candidate)), absent -> IntStream.range(0, barred.length)
                                .filter(each -> isReachable(candidate, each))
                                .toArray());
            }
            ChoiceLists choices = problem.choices();
            return IntStream.range(choices.start(candidate), choices.start(candidate + 1))
                    .map(choices::opening)
                    .filter(each -> isReachable(candidate, each))
                    .sorted()
                    .toArray();
        }

        private boolean isReachable(int candidate, int each) {
            return !barred[each] && rules.allowsGroup(candidate, each);
        }

        private void add(int candidate, int each) {
            if (size == opening.length) {
                int larger = size + (size >> 1);
                opening = Arrays.copyOf(opening, larger);
                fit = Arrays.copyOf(fit, larger);
                rank = Arrays.copyOf(rank, larger);
            }
            opening[size] = each;
            fit[size] = (byte) MajorFit.of(
                    problem.candidate(candidate).major(), problem.opening(each).majors());
            rank[size++] = (short) Math.min(Short.MAX_VALUE, problem.choices().rank(candidate, each));
        }
    }
}
