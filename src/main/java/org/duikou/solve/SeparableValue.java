package org.duikou.solve;

import org.duikou.problem.PlacementProblem;

/** Value of a set of placements over the separable components: first {@code unplacedWeight}, then {@code points}. */
public record SeparableValue(long unplacedWeight, long points) implements Comparable<SeparableValue> {

    /**
     * Adds up the pairs taken.
     *
     * @throws IllegalArgumentException when a student is at an opening she may not take
     */
    public static SeparableValue of(SeparableModel model, int[] openingOf) {
        long weight = 0;
        long points = 0;
        for (int candidate = 0; candidate < openingOf.length; candidate++) {
            if (openingOf[candidate] == PlacementProblem.NONE) {
                weight += model.weight(candidate);
                points += model.unplacedCost(candidate);
            } else {
                int pair = model.find(candidate, openingOf[candidate]);
                if (pair == PlacementProblem.NONE) {
                    throw new IllegalArgumentException("The student number (" + candidate + ") is at opening number ("
                            + openingOf[candidate] + "), expected one she may take.");
                }
                points += model.cost(pair);
            }
        }
        return new SeparableValue(weight, points);
    }

    @Override
    public int compareTo(SeparableValue other) {
        int byWeight = Long.compare(unplacedWeight, other.unplacedWeight);
        return byWeight != 0 ? byWeight : Long.compare(points, other.points);
    }
}
