package org.duikou.solve;

import org.duikou.objective.Fairness;
import org.duikou.problem.PlacementProblem;

/**
 * What placements are worth over the whole objective; less is better. As {@link org.duikou.objective.Objective} says, in a
 * fraction of its time, from what the model has priced already.
 */
public record WholeValue(long unplacedWeight, long soft) implements Comparable<WholeValue> {

    /**
     * Time: one pass over the students.
     *
     * @throws IllegalArgumentException when a student is at an opening she may not take
     */
    public static WholeValue of(SeparableModel model, int[] openingOf) {
        PlacementProblem problem = model.problem();
        SeparableValue separable = SeparableValue.of(model, openingOf);
        long soft = separable.points();
        int fairnessWeight = problem.policy().fairnessWeight();
        if (fairnessWeight > 0) {
            Fairness fairness = model.fairness(openingOf);
            soft += fairnessWeight * fairness.pointsAboveMean();
        }
        if (problem.policy().companion() > 0) {
            soft += (long) problem.policy().companion() * singles(problem, openingOf);
        }
        return new WholeValue(separable.unplacedWeight(), soft);
    }

    private static int singles(PlacementProblem problem, int[] openingOf) {
        var companions = new Companions(problem.enterprises().size());
        for (int student = 0; student < openingOf.length; student++) {
            if (openingOf[student] != PlacementProblem.NONE) {
                companions.add(student, problem.collegeOf(student), problem.enterpriseOf(openingOf[student]));
            }
        }
        return companions.singles();
    }

    @Override
    public int compareTo(WholeValue other) {
        int byWeight = Long.compare(unplacedWeight, other.unplacedWeight);
        return byWeight != 0 ? byWeight : Long.compare(soft, other.soft);
    }
}
