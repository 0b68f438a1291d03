package org.duikou.proposal;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.duikou.vocabulary.CollegeId;
import org.duikou.vocabulary.EnterpriseId;
import org.duikou.vocabulary.StudentId;

/**
 * What lets a leaf bound the components that couple students, in units of 1/scale points; {@code
 * solver-config/certificate.md} has the arithmetic.
 *
 * @param aboveMean by college: price of a point of its choice cost above the common mean, 0 to the policy's
 *     fairnessWeight; one not named has 0
 * @param mean price, of either sign, of the common mean being the mean
 * @param companions at most one for each college and enterprise
 */
public record CouplingPrices(SortedMap<CollegeId, Long> aboveMean, long mean, List<Companion> companions) {
    private static final Comparator<Companion> CANONICAL =
            Comparator.comparing(Companion::student).thenComparing(Companion::enterprise);

    public static final CouplingPrices NONE = new CouplingPrices(new TreeMap<>(), 0, List.of());

    /**
     * That student pays the price at that enterprise, and every other student of her college there earns it: alone she
     * is worth the companion points, with another the two cancel.
     *
     * @param price 0 to the policy's companion points
     */
    public record Companion(StudentId student, EnterpriseId enterprise, long price) {}

    public CouplingPrices {
        aboveMean = Collections.unmodifiableSortedMap(new TreeMap<>(aboveMean));
        companions = companions.stream().sorted(CANONICAL).toList();
    }

    public CouplingPrices(Map<CollegeId, Long> aboveMean, long mean, List<Companion> companions) {
        this(new TreeMap<>(aboveMean), mean, companions);
    }

    public boolean isNone() {
        return aboveMean.isEmpty() && mean == 0 && companions.isEmpty();
    }
}
