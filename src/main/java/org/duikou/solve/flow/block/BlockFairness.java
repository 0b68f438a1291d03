package org.duikou.solve.flow.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.duikou.objective.Fairness;
import org.duikou.problem.PlacementProblem;
import org.duikou.solve.Ledger;

/**
 * Fairness while a block moves: what its colleges lie above the common mean, and by how much the block moves the mean
 * under everybody. True to first order about the placements as they were.
 */
final class BlockFairness {
    private final PlacementProblem problem;
    private final IntegerProgram program;
    private final int points;
    private final double mean;
    private final long allPlaced;
    private final Map<Integer, College> colleges = new TreeMap<>();
    private final double movedByMean;

    private static final class College {
        final long placedBefore;
        final double aboveBefore;
        double ownBefore;
        final List<Integer> variables = new ArrayList<>();
        final List<Double> terms = new ArrayList<>();

        College(long placedBefore, double aboveBefore) {
            this.placedBefore = placedBefore;
            this.aboveBefore = aboveBefore;
        }
    }

    /** @param ledger with the block's students where they were */
    BlockFairness(Ledger ledger, IntegerProgram program, int[] students) {
        this.problem = ledger.model().problem();
        this.program = program;
        this.points = problem.policy().fairnessWeight();
        Fairness fairness = ledger.fairness();
        this.allPlaced = Math.max(1, fairness.placed());
        this.mean = fairness.mean();
        for (int student : students) {
            College college = colleges.computeIfAbsent(problem.collegeOf(student), number -> college(fairness, number));
            int opening = ledger.openingOf(student);
            if (opening != PlacementProblem.NONE) {
                college.ownBefore += ledger.model().choiceCost(ledger.model().find(student, opening)) - mean;
            }
        }
        double moved = 0;
        for (int college = 0; college < problem.colleges().size(); college++) {
            if (!colleges.containsKey(college) && above(fairness, college) > 0) {
                moved += fairness.placed(college);
            }
        }
        this.movedByMean = moved;
    }

    private College college(Fairness fairness, int number) {
        return new College(fairness.placed(number), above(fairness, number));
    }

    private double above(Fairness fairness, int college) {
        return fairness.cost(college) - mean * fairness.placed(college);
    }

    /** That variable gives that student a choice of that cost. */
    void choose(int student, int choiceCost, int variable) {
        College college = colleges.get(problem.collegeOf(student));
        if (points > 0 && college != null) {
            college.variables.add(variable);
            college.terms.add(choiceCost - mean);
        }
    }

    /** States what fairness costs, once every student was told. */
    void state() {
        if (points == 0) {
            return;
        }
        int moved = program.variable(-IntegerProgram.ANY, IntegerProgram.ANY, false, -points * movedByMean);
        double before = 0;
        for (College college : colleges.values()) {
            before += college.ownBefore;
        }
        int movedIs = program.row(-before, -before);
        program.add(movedIs, moved, allPlaced);
        for (College college : colleges.values()) {
            int above = program.variable(0, IntegerProgram.ANY, false, points);
            int row = program.row(college.aboveBefore - college.ownBefore, IntegerProgram.ANY);
            program.add(row, above, 1);
            program.add(row, moved, college.placedBefore);
            for (int at = 0; at < college.variables.size(); at++) {
                program.add(row, college.variables.get(at), -college.terms.get(at));
                program.add(movedIs, college.variables.get(at), -college.terms.get(at));
            }
        }
    }
}
