package org.duikou.solve.bound;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.duikou.problem.PlacementProblem;
import org.duikou.proposal.CouplingPrices;
import org.duikou.vocabulary.CollegeId;

/**
 * Prices of what couples students, by number: fairness by college and by the common mean, companions by college and
 * enterprise. In units of 1/{@link RowPrices#SCALE} point.
 */
public final class Coupling {
    private final long[] aboveMean;
    private final long mean;
    private final CompanionPrices companions;

    /**
     * States prices.
     *
     * @param aboveMean by college, 0 to the policy's fairnessWeight
     * @param mean of either sign
     */
    public Coupling(long[] aboveMean, long mean, CompanionPrices companions) {
        this.aboveMean = aboveMean.clone();
        this.mean = mean;
        this.companions = companions;
    }

    /** Nothing that couples students costs anything. */
    public static Coupling none(PlacementProblem problem) {
        int colleges = problem.colleges().size();
        return new Coupling(new long[colleges], 0, CompanionPrices.none(problem));
    }

    /** As a certificate carries them. */
    public static Coupling of(PlacementProblem problem, CouplingPrices prices) {
        long[] aboveMean = new long[problem.colleges().size()];
        for (int college = 0; college < aboveMean.length; college++) {
            aboveMean[college] = prices.aboveMean()
                    .getOrDefault(problem.colleges().get(college).id(), 0L);
        }
        List<CompanionPrices.Entry> entries = prices.companions().stream()
                .map(each -> new CompanionPrices.Entry(
                        problem.candidateNumber(each.student()),
                        problem.enterpriseNumber(each.enterprise()),
                        each.price()))
                .toList();
        return new Coupling(aboveMean, prices.mean(), CompanionPrices.of(problem, entries));
    }

    /** What a certificate carries. */
    public CouplingPrices toPrices(PlacementProblem problem) {
        Map<CollegeId, Long> byCollege = new TreeMap<>();
        for (int college = 0; college < aboveMean.length; college++) {
            if (aboveMean[college] != 0) {
                byCollege.put(problem.colleges().get(college).id(), aboveMean[college]);
            }
        }
        return new CouplingPrices(byCollege, mean, companions.toPrices(problem));
    }

    /** The same with so much more on the mean. */
    public Coupling withMean(long more) {
        return new Coupling(aboveMean, mean + more, companions);
    }

    /** Of a point of that college's choice cost above the mean, the mean's own price in it. */
    public long choice(int college) {
        return aboveMean[college] + mean;
    }

    /** Whether the bound depends on where the mean is. */
    public boolean movesWithMean() {
        return mean != 0 || Arrays.stream(aboveMean).anyMatch(price -> price != 0);
    }

    /** What rounding fairness down to whole points may take from it. */
    long rounding() {
        return Arrays.stream(aboveMean).sum();
    }

    CompanionPrices companions() {
        return companions;
    }
}
