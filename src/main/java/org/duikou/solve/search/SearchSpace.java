package org.duikou.solve.search;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.duikou.eligibility.EligiblePairs;
import org.duikou.objective.PairCosts;
import org.duikou.problem.PlacementProblem;
import org.duikou.solve.SeparableModel;

/** What the search looks up again and again and that never changes: the openings as they are
 * offered, and each student's pairs, cheapest first. */
final class SearchSpace {
    private final SeparableModel model;
    private final EligiblePairs pairs;
    private final PairCosts costs;
    private final List<OfferedOpening> offered;
    private final int[] cheapestFirst;
    private final int[][] membersOfCollege;
    private final int[][] openingsOfEnterprise;

    SearchSpace(SeparableModel model, EligiblePairs pairs) {
        PlacementProblem problem = model.problem();
        this.model = model;
        this.pairs = pairs;
        this.costs = new PairCosts(problem);
        this.offered = IntStream.range(0, model.openings())
                .mapToObj(number -> OfferedOpening.of(problem, number))
                .toList();
        this.cheapestFirst = new int[model.size()];
        IntStream.range(0, model.candidates()).parallel().forEach(this::sort);
        this.membersOfCollege = grouped(problem.colleges().size(), model.candidates(), problem::collegeOf);
        this.openingsOfEnterprise = grouped(problem.enterprises().size(), model.openings(), problem::enterpriseOf);
    }

    private void sort(int candidate) {
        int first = model.first(candidate);
        long[] keys = new long[model.first(candidate + 1) - first];
        for (int at = 0; at < keys.length; at++) {
            keys[at] = (long) model.cost(first + at) << 32 | first + at;
        }
        Arrays.sort(keys);
        for (int at = 0; at < keys.length; at++) {
            cheapestFirst[first + at] = (int) keys[at];
        }
    }

    private static int[][] grouped(int groups, int members, IntUnaryOperator groupOf) {
        int[] size = new int[groups];
        IntStream.range(0, members).forEach(member -> size[groupOf.applyAsInt(member)]++);
        int[][] grouped = new int[groups][];
        for (int group = 0; group < groups; group++) {
            grouped[group] = new int[size[group]];
        }
        for (int member = members - 1; member >= 0; member--) {
            int group = groupOf.applyAsInt(member);
            grouped[group][--size[group]] = member;
        }
        return grouped;
    }

    SeparableModel model() {
        return model;
    }

    PlacementProblem problem() {
        return model.problem();
    }

    List<OfferedOpening> offered() {
        return offered;
    }

    OfferedOpening offered(int opening) {
        return offered.get(opening);
    }

    /** Of a student at an opening that she may take. */
    PairPoints points(int candidate, int opening) {
        int pair = pairs.find(candidate, opening);
        return new PairPoints(
                costs.choice(pairs.rank(pair)),
                costs.fit(pairs.fit(pair)),
                costs.assessment(candidate, opening),
                costs.distance(candidate, opening),
                costs.change(candidate, opening));
    }

    /** The pair at that position when her pairs are sorted by cost; positions as the pairs themselves. */
    int cheapest(int position) {
        return cheapestFirst[position];
    }

    /** How many of her pairs cost at most that much. */
    int pairsWithin(int candidate, int cost) {
        int low = model.first(candidate);
        int high = model.first(candidate + 1);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (model.cost(cheapestFirst[middle]) <= cost) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - model.first(candidate);
    }

    /** Student numbers; not to be changed. */
    int[] membersOfCollege(int college) {
        return membersOfCollege[college];
    }

    /** Opening numbers; not to be changed. */
    int[] openingsOfEnterprise(int enterprise) {
        return openingsOfEnterprise[enterprise];
    }
}
