package org.duikou.solve.search;

import java.util.Arrays;
import org.duikou.objective.Fairness;
import org.duikou.problem.PlacementProblem;
import org.duikou.solve.Occupants;
import org.duikou.solve.RowUse;
import org.duikou.solve.SeparableModel;

/**
 * Every sum that the rules and the objective need, kept up to date while students move one by one.
 *
 * <p>Equal to {@link PlacementConstraints} and to {@link org.duikou.objective.Objective}. A move costs constant time, the
 * points one pass over the colleges.
 */
final class Ledger {
    private final SearchSpace space;
    private final SeparableModel model;
    private final PlacementProblem problem;
    private final int[] pairOf;
    private final RowUse rows;
    private final Occupants occupants;
    private final Companions companions;
    private final Fairness fairness;
    private long unplacedWeight;
    private long separablePoints;

    Ledger(SearchSpace space, int[] openingOf) {
        this.space = space;
        this.model = space.model();
        this.problem = space.problem();
        this.pairOf = new int[model.candidates()];
        this.rows = new RowUse(model);
        this.occupants = new Occupants(model.openings(), model.candidates());
        this.companions =
                new Companions(problem.colleges().size(), problem.enterprises().size());
        this.fairness = new Fairness(problem.colleges().size());
        Arrays.fill(pairOf, PlacementProblem.NONE);
        for (int student = 0; student < pairOf.length; student++) {
            unplacedWeight += model.weight(student);
            separablePoints += model.unplacedCost(student);
            move(student, openingOf[student]);
        }
    }

    /** Students beyond a limit or missing to a minimum; 0: every rule is kept. */
    long broken() {
        return rows.broken();
    }

    long unplacedWeight() {
        return unplacedWeight;
    }

    long soft() {
        return separablePoints
                + (long) problem.policy().companion() * companions.singles()
                + problem.policy().fairnessWeight() * fairness.pointsAboveMean();
    }

    /** Opening number; {@link PlacementProblem#NONE}: unplaced. */
    int openingOf(int student) {
        return pairOf[student] == PlacementProblem.NONE ? PlacementProblem.NONE : model.opening(pairOf[student]);
    }

    /** Separable points of where she is. */
    int costOf(int student) {
        return pairOf[student] == PlacementProblem.NONE ? model.unplacedCost(student) : model.cost(pairOf[student]);
    }

    SearchSpace space() {
        return space;
    }

    Occupants occupants() {
        return occupants;
    }

    Companions companions() {
        return companions;
    }

    /** @param opening {@link PlacementProblem#NONE}: unplaced */
    void move(int student, int opening) {
        if (openingOf(student) == opening) {
            return;
        }
        if (pairOf[student] != PlacementProblem.NONE) {
            leave(student, pairOf[student]);
        }
        if (opening != PlacementProblem.NONE) {
            enter(student, opening);
        }
    }

    private void leave(int student, int pair) {
        int opening = model.opening(pair);
        int college = problem.collegeOf(student);
        rows.remove(student, opening);
        occupants.remove(student, opening);
        companions.remove(student, college, problem.enterpriseOf(opening));
        fairness.remove(college, model.choiceCost(pair));
        unplacedWeight += model.weight(student);
        separablePoints += model.unplacedCost(student) - model.cost(pair);
        pairOf[student] = PlacementProblem.NONE;
    }

    private void enter(int student, int opening) {
        int pair = model.find(student, opening);
        if (pair == PlacementProblem.NONE) {
            throw new IllegalStateException("The student number (" + student + ") goes to opening number (" + opening
                    + "), expected one she may take.");
        }
        int college = problem.collegeOf(student);
        rows.add(student, opening);
        occupants.add(student, opening);
        companions.add(student, college, problem.enterpriseOf(opening));
        fairness.add(college, model.choiceCost(pair));
        unplacedWeight -= model.weight(student);
        separablePoints += model.cost(pair) - model.unplacedCost(student);
        pairOf[student] = pair;
    }
}
