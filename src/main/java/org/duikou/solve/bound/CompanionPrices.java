package org.duikou.solve.bound;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.duikou.problem.PlacementProblem;
import org.duikou.proposal.CouplingPrices;

/**
 * At most one student for each college and enterprise who pays a price there, while every other student of her college
 * earns as much; in units of 1/{@link RowPrices#SCALE} point.
 */
public final class CompanionPrices {
    private final List<Entry> entries;
    private final int[] firstOfCollege;
    private final int enterprises;

    /** @param price 0 to the policy's companion points */
    public record Entry(int candidate, int enterprise, long price) {}

    private CompanionPrices(List<Entry> entries, int[] firstOfCollege, int enterprises) {
        this.entries = entries;
        this.firstOfCollege = firstOfCollege;
        this.enterprises = enterprises;
    }

    /** @param unsorted at most one for each college and enterprise */
    public static CompanionPrices of(PlacementProblem problem, List<Entry> unsorted) {
        List<Entry> entries = unsorted.stream()
                .sorted(Comparator.comparingInt(Entry::candidate).thenComparingInt(Entry::enterprise))
                .toList();
        int[] first = new int[problem.colleges().size() + 1];
        entries.forEach(entry -> first[problem.collegeOf(entry.candidate()) + 1]++);
        Arrays.parallelPrefix(first, Integer::sum);
        return new CompanionPrices(entries, first, problem.enterprises().size());
    }

    public static CompanionPrices none(PlacementProblem problem) {
        return of(problem, List.of());
    }

    List<CouplingPrices.Companion> toPrices(PlacementProblem problem) {
        return entries.stream()
                .map(entry -> new CouplingPrices.Companion(
                        problem.candidate(entry.candidate()).id(),
                        problem.enterprises().get(entry.enterprise()).id(),
                        entry.price()))
                .toList();
    }

    Reader reader() {
        return new Reader();
    }

    /** Looks prices up college by college, which is how students are numbered. */
    final class Reader {
        private final Entry[] ofEnterprise = new Entry[enterprises];
        private int college = -1;

        /** What a student of that college pays at an enterprise; below 0: she earns. */
        long price(int ofCollege, int candidate, int enterprise) {
            if (ofCollege != college) {
                open(ofCollege);
            }
            Entry entry = ofEnterprise[enterprise];
            if (entry == null) {
                return 0;
            }
            return entry.candidate() == candidate ? entry.price() : -entry.price();
        }

        private void open(int ofCollege) {
            if (college >= 0) {
                ofCollege(college).forEach(entry -> ofEnterprise[entry.enterprise()] = null);
            }
            college = ofCollege;
            ofCollege(college).forEach(entry -> ofEnterprise[entry.enterprise()] = entry);
        }

        private List<Entry> ofCollege(int number) {
            return entries.subList(firstOfCollege[number], firstOfCollege[number + 1]);
        }
    }
}
