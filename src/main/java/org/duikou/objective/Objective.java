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
        int enterprises = problem.enterprises().size();
        int[] count = new int[problem.colleges().size() * enterprises];
        for (int candidate = 0; candidate < openingOf.length; candidate++) {
            if (openingOf[candidate] != PlacementProblem.NONE) {
                count[problem.collegeOf(candidate) * enterprises + problem.enterpriseOf(openingOf[candidate])]++;
            }
        }
        long singles = 0;
        for (int students : count) {
            singles += students == 1 ? 1 : 0;
        }
        return singles;
    }

    private static void add(Map<SoftComponent, Long> points, SoftComponent component, long more) {
        points.merge(component, more, Math::addExact);
    }
}
