package org.duikou.solve;

import java.util.Arrays;
import org.duikou.objective.Fairness;
import org.duikou.problem.PlacementProblem;

/**
 * Every sum that the rules and the objective need, kept up to date while students move one by one.
 *
 * <p>Equal to {@link org.duikou.objective.Objective}. A move costs constant time, the
 * points one pass over the colleges.
 */
public final class Ledger {
    private final SeparableModel model;
    private final PlacementProblem problem;
    private final int[] pairOf;
    private final int[] openingOf;
    private final RowUse rows;
    private final Occupants occupants;
    private final Companions companions;
    private final Fairness fairness;
    private long unplacedWeight;
    private long separablePoints;

    /** @param openingOf opening number by student number */
    public Ledger(SeparableModel model, int[] openingOf) {
        this.model = model;
        this.problem = model.problem();
        this.pairOf = new int[model.candidates()];
        this.rows = new RowUse(model);
        this.occupants = new Occupants(model.openings(), model.candidates());
        this.companions = new Companions(problem.enterprises().size());
        this.fairness = new Fairness(problem.colleges().size());
        this.openingOf = new int[pairOf.length];
        Arrays.fill(pairOf, PlacementProblem.NONE);
        Arrays.fill(this.openingOf, PlacementProblem.NONE);
        for (int student = 0; student < pairOf.length; student++) {
            unplacedWeight += model.weight(student);
            separablePoints += model.unplacedCost(student);
            move(student, openingOf[student]);
        }
    }

    /** Students beyond a limit or missing to a minimum; 0: every rule is kept. */
    public long broken() {
        return rows.broken();
    }

    public long unplacedWeight() {
        return unplacedWeight;
    }

    public long soft() {
        int fairnessWeight = problem.policy().fairnessWeight();
        return separablePoints
                + (long) problem.policy().companion() * companions.singles()
                + (fairnessWeight == 0 ? 0 : fairnessWeight * fairness.pointsAboveMean());
    }

    /** Opening number; {@link PlacementProblem#NONE}: unplaced. */
    public int openingOf(int student) {
        return openingOf[student];
    }

    /** Opening number by student number, as of now. */
    public int[] openingOf() {
        return openingOf.clone();
    }

    /** Separable points of where she is. */
    public int costOf(int student) {
        return pairOf[student] == PlacementProblem.NONE ? model.unplacedCost(student) : model.cost(pairOf[student]);
    }

    public SeparableModel model() {
        return model;
    }

    public RowUse rows() {
        return rows;
    }

    public Fairness fairness() {
        return fairness;
    }

    public Occupants occupants() {
        return occupants;
    }

    public Companions companions() {
        return companions;
    }

    /** @param opening {@link PlacementProblem#NONE}: unplaced */
    public void move(int student, int opening) {
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
        openingOf[student] = PlacementProblem.NONE;
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
        openingOf[student] = opening;
    }
}
