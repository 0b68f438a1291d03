package org.duikou.eligibility;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.duikou.problem.PlacementProblem;

/**
 * Every pair that the pair rules and opening rules allow, pins not considered. Pairs of a student are numbered
 * {@code first(s)} to {@code first(s + 1)}, by opening number.
 *
 * <p>Cost: openings are looked up by major, level, grade and college for adjustable students and by choice list for the
 * others; time grows with the pairs that pass these, never with students times openings.
 */
public final class EligiblePairs {
    private static final int STUDENTS_A_PART = 2_000;

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

    /** Looks part by part, by as many threads as there are; the answer does not depend on them. */
    public static EligiblePairs of(PlacementProblem problem) {
        return of(problem, () -> false).orElseThrow();
    }

    /**
     * The same, unless it is given up on the way; empty: it was.
     *
     * @param isGivenUp asked by every thread before each part; once true it stays so
     */
    public static Optional<EligiblePairs> of(PlacementProblem problem, BooleanSupplier isGivenUp) {
        var reach = new Reach(problem);
        int candidates = problem.candidates().size();
        int parts = Math.max(1, candidates / STUDENTS_A_PART);
        List<PairsOfPart> filled = IntStream.range(0, parts)
                .parallel()
                .mapToObj(part -> new PairsOfPart(problem, (int) ((long) candidates * part / parts), (int)
                        ((long) candidates * (part + 1) / parts)))
                .map(part -> isGivenUp.getAsBoolean() ? part : part.filled(reach))
                .toList();
        return isGivenUp.getAsBoolean() ? Optional.empty() : Optional.of(joined(candidates, filled));
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

    /** A part of the students' pairs, in order. */
    private static EligiblePairs joined(int candidates, List<PairsOfPart> parts) {
        int size = parts.stream().mapToInt(part -> part.size).sum();
        int[] first = new int[candidates + 1];
        int[] opening = new int[size];
        byte[] fit = new byte[size];
        short[] rank = new short[size];
        int from = 0;
        for (PairsOfPart part : parts) {
            System.arraycopy(part.opening, 0, opening, from, part.size);
            System.arraycopy(part.fit, 0, fit, from, part.size);
            System.arraycopy(part.rank, 0, rank, from, part.size);
            for (int candidate = part.start; candidate < part.end; candidate++) {
                first[candidate + 1] = from + part.upTo[candidate - part.start];
            }
            from += part.size;
        }
        return new EligiblePairs(first, opening, fit, rank);
    }
}
