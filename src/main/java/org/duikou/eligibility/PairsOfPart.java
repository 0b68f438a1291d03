package org.duikou.eligibility;

import java.util.Arrays;
import org.duikou.problem.PlacementProblem;

/** The eligible pairs of the students from {@code start} up to {@code end}. */
final class PairsOfPart {
    private static final int PAIRS_A_STUDENT = 16;

    final int start;
    final int end;
    /** By student of the part: pairs of hers and those before her. */
    final int[] upTo;

    private final PlacementProblem problem;
    int[] opening;
    byte[] fit;
    short[] rank;
    int size;

    PairsOfPart(PlacementProblem problem, int start, int end) {
        this.problem = problem;
        this.start = start;
        this.end = end;
        this.upTo = new int[end - start];
        int expected = 16 + PAIRS_A_STUDENT * (end - start);
        this.opening = new int[expected];
        this.fit = new byte[expected];
        this.rank = new short[expected];
    }

    PairsOfPart filled(Reach reach) {
        for (int candidate = start; candidate < end; candidate++) {
            byte[] fits = reach.fits(problem.candidate(candidate).major());
            for (int each : reach.openings(candidate)) {
                if (reach.rules().allowsPair(candidate, each)) {
                    add(candidate, each, fits[each]);
                }
            }
            upTo[candidate - start] = size;
        }
        return this;
    }

    private void add(int candidate, int each, byte itsFit) {
        if (size == opening.length) {
            int larger = size + (size >> 1);
            opening = Arrays.copyOf(opening, larger);
            fit = Arrays.copyOf(fit, larger);
            rank = Arrays.copyOf(rank, larger);
        }
        opening[size] = each;
        fit[size] = itsFit;
        rank[size++] = (short) Math.min(Short.MAX_VALUE, problem.choices().rank(candidate, each));
    }
}
