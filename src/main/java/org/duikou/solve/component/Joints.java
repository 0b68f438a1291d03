package org.duikou.solve.component;

import org.duikou.problem.CapacityRows;
import org.duikou.problem.PlacementProblem;
import org.duikou.solve.SeparableModel;

/**
 * Joins whatever must be solved together: a student and the openings she may take, and the one she has now; whoever uses
 * a row, and the openings of a share; with a price on companions the openings of an enterprise.
 *
 * <p>Time and space: pairs + rows.
 */
final class Joints {
    private final SeparableModel model;
    private final PlacementProblem problem;
    private final CapacityRows rows;
    private final DisjointSets sets;

    private Joints(SeparableModel model) {
        this.model = model;
        this.problem = model.problem();
        this.rows = model.rows();
        this.sets = new DisjointSets(model.openings()
                + model.candidates()
                + rows.size()
                + problem.enterprises().size());
    }

    /** By opening, a number that it shares with every other that must be solved together with it. */
    static int[] of(SeparableModel model) {
        var joints = new Joints(model);
        joints.joinOpenings();
        joints.joinStudents();
        int[] setOf = new int[model.openings()];
        for (int opening = 0; opening < setOf.length; opening++) {
            setOf[opening] = joints.sets.find(opening);
        }
        return setOf;
    }

    /** Fairness measures everyone by the mean of all, and a budget of changes is everyone's. */
    static boolean joinAll(PlacementProblem problem) {
        return problem.policy().fairnessWeight() > 0 || problem.policy().maxChanges() != null;
    }

    private void joinOpenings() {
        boolean keepsCompany = problem.policy().companion() > 0;
        for (int opening = 0; opening < model.openings(); opening++) {
            joinRow(opening, rows.enterpriseShare(opening));
            joinRow(opening, rows.postShare(opening));
            if (keepsCompany) {
                int enterprises = model.openings() + model.candidates() + rows.size();
                sets.join(opening, enterprises + problem.enterpriseOf(opening));
            }
        }
    }

    private void joinStudents() {
        for (int student = 0; student < model.candidates(); student++) {
            int last = model.first(student + 1);
            for (int pair = model.first(student); pair < last; pair++) {
                sets.join(node(student), model.opening(pair));
                joinRow(node(student), rows.beds(student, model.opening(pair)));
            }
            if (model.first(student) < last) {
                joinRow(node(student), rows.supervisor(student));
                if (problem.incumbent(student) != PlacementProblem.NONE) {
                    sets.join(node(student), problem.incumbent(student));
                }
            }
        }
    }

    private int node(int student) {
        return model.openings() + student;
    }

    private void joinRow(int node, int row) {
        if (row != CapacityRows.NO_ROW) {
            sets.join(node, model.openings() + model.candidates() + row);
        }
    }
}
