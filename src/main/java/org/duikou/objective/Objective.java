package org.duikou.objective;

import java.util.EnumMap;
import java.util.Map;
import org.duikou.problem.MajorFit;
import org.duikou.problem.PlacementProblem;
import org.duikou.proposal.Score;
import org.duikou.proposal.SoftComponent;

/** The whole objective of a set of placements, from nothing but who is where. Time: one pass over the students. */
public final class Objective {
    private final PlacementProblem problem;
    private final PairCosts costs;

    public Objective(PlacementProblem problem) {
        this.problem = problem;
        this.costs = new PairCosts(problem);
    }

    /** @param openingOf opening number by student number; {@link PlacementProblem#NONE}: unplaced */
    public Score score(int[] openingOf) {
        long unplacedWeight = 0;
        Map<SoftComponent, Long> points = new EnumMap<>(SoftComponent.class);
        var fairness = new Fairness(problem.colleges().size());
        for (int candidate = 0; candidate < openingOf.length; candidate++) {
            int opening = openingOf[candidate];
            add(points, SoftComponent.CHANGE, costs.change(candidate, opening));
            if (opening == PlacementProblem.NONE) {
                unplacedWeight += problem.weight(candidate);
                continue;
            }
            int choice = costs.choice(problem.choices().rank(candidate, opening));
            int fit = MajorFit.of(
                    problem.candidate(candidate).major(),
                    problem.opening(opening).majors());
            add(points, SoftComponent.CHOICE, choice);
            add(points, SoftComponent.FIT, costs.fit(fit));
            add(points, SoftComponent.ASSESSMENT, costs.assessment(candidate, opening));
            add(points, SoftComponent.DISTANCE, costs.distance(candidate, opening));
            fairness.add(problem.collegeOf(candidate), choice);
        }
        add(points, SoftComponent.COMPANION, (long) problem.policy().companion() * singles(openingOf));
        add(points, SoftComponent.FAIRNESS, problem.policy().fairnessWeight() * fairness.pointsAboveMean());
        return new Score(unplacedWeight, points);
    }

    /** Students who are the only one of their college at an enterprise. */
    private long singles(int[] openingOf) {
        int[] count = new int[problem.enterprises().size()];
        long singles = 0;
        int start = 0; // of her college, whose students follow one another
        for (int candidate = 0; candidate < openingOf.length; candidate++) {
            if (problem.collegeOf(candidate) != problem.collegeOf(start)) {
                clear(count, openingOf, start, candidate);
                start = candidate;
            }
            if (openingOf[candidate] != PlacementProblem.NONE) {
                int together = ++count[problem.enterpriseOf(openingOf[candidate])];
                singles += together == 1 ? 1 : together == 2 ? -1 : 0;
            }
        }
        return singles;
    }

    private void clear(int[] count, int[] openingOf, int start, int end) {
        for (int candidate = start; candidate < end; candidate++) {
            if (openingOf[candidate] != PlacementProblem.NONE) {
                count[problem.enterpriseOf(openingOf[candidate])] = 0;
            }
        }
    }

    private static void add(Map<SoftComponent, Long> points, SoftComponent component, long more) {
        points.merge(component, more, Math::addExact);
    }
}
