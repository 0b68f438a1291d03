package org.duikou.preference;

import java.util.Arrays;
import org.duikou.eligibility.EligiblePairs;
import org.duikou.objective.PairCosts;
import org.duikou.problem.PlacementProblem;

/**
 * Every contract of a round. Those of student s are numbered {@code first(s)} to {@code first(s + 1)}, in the order of
 * her preferences: the lower number is the better place.
 *
 * <p>Time: the eligible pairs, sorted student by student; memory: three integers a pair.
 */
public final class Contracts {
    private static final int FIT_VALUES = 128;
    private static final int PRIORITY_VALUES = 4;
    private static final int SCORE_VALUES = 16_384;

    private final int[] first;
    private final int[] candidate;
    private final int[] opening;
    private final int[] merit;

    private Contracts(int candidates, int pairs) {
        this.first = new int[candidates + 1];
        this.candidate = new int[pairs];
        this.opening = new int[pairs];
        this.merit = new int[pairs];
    }

    public static Contracts of(PlacementProblem problem, EligiblePairs pairs) {
        var costs = new PairCosts(problem);
        var contracts = new Contracts(pairs.candidates(), contracts(problem, pairs));
        int size = 0;
        for (int candidate = 0; candidate < pairs.candidates(); candidate++) {
            for (long key : preferences(problem, pairs, costs, candidate)) {
                int pair = pairs.first(candidate) + (int) key;
                contracts.candidate[size] = candidate;
                contracts.opening[size] = pairs.opening(pair);
                contracts.merit[size++] = merit(problem, candidate, pairs.opening(pair), pairs.fit(pair));
            }
            contracts.first[candidate + 1] = size;
        }
        return contracts;
    }

    private static int contracts(PlacementProblem problem, EligiblePairs pairs) {
        int contracts = 0;
        for (int candidate = 0; candidate < pairs.candidates(); candidate++) {
            contracts +=
                    problem.isPinned(candidate) ? pinned(problem, pairs, candidate).length : pairs.count(candidate);
        }
        return contracts;
    }

    private static long[] pinned(PlacementProblem problem, EligiblePairs pairs, int candidate) {
        int pair = pairs.find(candidate, problem.pinnedOpening(candidate));
        return pair == PlacementProblem.NONE ? new long[0] : new long[] {pair - pairs.first(candidate)};
    }

    /** Her pairs, best first: in the lower 32 bits of each the pair's place among hers. */
    private static long[] preferences(PlacementProblem problem, EligiblePairs pairs, PairCosts costs, int candidate) {
        if (problem.isPinned(candidate)) {
            return pinned(problem, pairs, candidate);
        }
        int first = pairs.first(candidate);
        long[] keys = new long[pairs.count(candidate)];
        for (int at = 0; at < keys.length; at++) {
            int rank = pairs.rank(first + at);
            int opening = pairs.opening(first + at);
            long place = rank > 0
                    ? rank
                    : (long) Short.MAX_VALUE + 1 + costs.total(candidate, opening, 0, pairs.fit(first + at));
            keys[at] = (place + Integer.MIN_VALUE) << Integer.SIZE | at;
        }
        Arrays.sort(keys);
        return keys;
    }

    /** What an enterprise looks at before the lots, as one number: the higher the better. */
    private static int merit(PlacementProblem problem, int candidate, int opening, int fit) {
        int pin = problem.isPinned(candidate) ? 1 : 0;
        int withScore = pin * SCORE_VALUES + problem.scoreHundredths(candidate, opening);
        int priority = problem.candidate(candidate).priority();
        return (withScore * FIT_VALUES + fit) * PRIORITY_VALUES + priority;
    }

    public int size() {
        return opening.length;
    }

    public int first(int student) {
        return first[student];
    }

    public int candidate(int contract) {
        return candidate[contract];
    }

    public int opening(int contract) {
        return opening[contract];
    }

    int merit(int contract) {
        return merit[contract];
    }

    /** Her contract with that opening; {@link PlacementProblem#NONE}: there is none. */
    public int find(int student, int wanted) {
        for (int contract = first[student]; contract < first[student + 1]; contract++) {
            if (opening[contract] == wanted) {
                return contract;
            }
        }
        return PlacementProblem.NONE;
    }
}
