package org.duikou.solve.flow.block;

import java.util.Arrays;
import java.util.Collections;
import org.duikou.problem.PlacementProblem;
import org.duikou.solve.Ledger;
import org.duikou.solve.SeparableModel;
import org.duikou.solve.SolveBudget;
import org.duikou.vocabulary.Policy;
import org.jspecify.annotations.Nullable;

/**
 * The integer program of some students while all others stay: their pairs of small reduced cost, the room that the others
 * leave, and the whole objective, with fairness about the mean as it was.
 */
final class Block {
    private static final double WEIGHT_POINTS = 20;

    private final SeparableModel model;
    private final Ledger ledger;
    private final int[] students;
    private final int[] before;
    private final IntegerProgram program = new IntegerProgram();

    /** @param students by number, each once */
    Block(Ledger ledger, int[] students) {
        this.model = ledger.model();
        this.ledger = ledger;
        this.students = students.clone();
        this.before = Arrays.stream(students).map(ledger::openingOf).toArray();
    }

    /** Whether the students were moved to better places; if not, they are where they were. */
    boolean improve(CheapPairs cheap, double relativeGap, SolveBudget budget) {
        Worth worth = Worth.of(ledger);
        var fairness = new BlockFairness(ledger, program, students);
        moveTo(null);
        int[] after = solve(cheap, fairness, relativeGap, budget);
        moveTo(after == null ? before : after);
        if (after == null) {
            return false;
        }
        boolean isBetter = Worth.of(ledger).compareTo(worth) < 0;
        if (!isBetter) {
            moveTo(null);
            moveTo(before);
        }
        return isBetter;
    }

    private void moveTo(int @Nullable [] openings) {
        for (int at = 0; at < students.length; at++) {
            ledger.move(students[at], openings == null ? PlacementProblem.NONE : openings[at]);
        }
    }

    private int @Nullable [] solve(CheapPairs cheap, BlockFairness fairness, double relativeGap, SolveBudget budget) {
        int[][] pairs = new int[students.length][];
        int[] firstVariable = new int[students.length];
        var rows = new BlockRows(ledger, program);
        var companies = new BlockCompanies(ledger, program);
        double weightPoints = weightPoints();
        for (int at = 0; at < students.length; at++) {
            int student = students[at];
            pairs[at] = cheap.of(student, before[at]);
            int once = program.row(1, 1);
            if (model.mayStayUnplaced(student)) {
                double cost = model.unplacedCost(student) + weightPoints * model.weight(student);
                program.add(once, program.variable(0, 1, false, cost), 1);
            }
            for (int index = 0; index < pairs[at].length; index++) {
                int pair = pairs[at][index];
                int chosen = program.variable(0, 1, true, model.cost(pair));
                firstVariable[at] = index == 0 ? chosen : firstVariable[at];
                program.add(once, chosen, 1);
                rows.use(student, model.opening(pair), chosen);
                companies.meet(student, model.opening(pair), chosen);
                fairness.choose(student, model.choiceCost(pair), chosen);
            }
        }
        rows.state();
        companies.state();
        fairness.state();
        double[] values = program.solve(relativeGap, 0.5, budget);
        return values == null ? null : read(values, pairs, firstVariable);
    }

    /** More than what moving a few students for one of them could cost; where it is not, the old places are kept. */
    private double weightPoints() {
        Policy policy = model.problem().policy();
        long most = model.mostPoints()
                + policy.companion()
                + (long) policy.fairnessWeight()
                        * Math.max(policy.adjustedCost(), Collections.max(policy.choiceCost()));
        return WEIGHT_POINTS * most;
    }

    private int[] read(double[] values, int[][] pairs, int[] firstVariable) {
        int[] after = new int[students.length];
        for (int at = 0; at < after.length; at++) {
            after[at] = PlacementProblem.NONE;
            for (int index = 0; index < pairs[at].length; index++) {
                if (values[firstVariable[at] + index] > 0.5) {
                    after[at] = model.opening(pairs[at][index]);
                }
            }
        }
        return after;
    }
}
