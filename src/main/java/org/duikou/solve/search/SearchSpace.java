package org.duikou.solve.search;

import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.duikou.problem.PlacementProblem;
import org.duikou.solve.SeparableModel;

/** What the search looks up again and again and that never changes: each student's pairs, cheapest first. */
final class SearchSpace {
    private final SeparableModel model;
    private final int[] cheapestFirst;
    private final int[][] membersOfCollege;
    private final int[][] openingsOfEnterprise;

    SearchSpace(SeparableModel model) {
        PlacementProblem problem = model.problem();
        this.model = model;
        this.cheapestFirst = new int[model.size()];
        for (int candidate = 0; candidate < model.candidates(); candidate++) {
            int first = model.first(candidate);
            int after = model.first(candidate + 1);
            long[] keys = IntStream.range(first, after)
                    .mapToLong(pair -> (long) model.cost(pair) << 32 | pair)
                    .sorted()
                    .toArray();
            for (int at = 0; at < keys.length; at++) {
                cheapestFirst[first + at] = (int) keys[at];
            }
        }
        this.membersOfCollege = grouped(problem.colleges().size(), model.candidates(), problem::collegeOf);
        this.openingsOfEnterprise = grouped(problem.enterprises().size(), model.openings(), problem::enterpriseOf);
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
