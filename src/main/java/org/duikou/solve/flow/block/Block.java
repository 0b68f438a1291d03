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
 *
 * <p>Stated from the ledger, solved without it, so that blocks without students in common may be solved side by side, and
 * then carried out one after the other as far as the room still is there.
 */
final class Block {
    private static final double WEIGHT_POINTS = 20;

    private final SeparableModel model;
    private final Ledger ledger;
    private final int[] students;
    private final int[] before;
    private final int[][] pairs;
    private final int[] firstVariable;
    private final IntegerProgram program = new IntegerProgram();
    private int @Nullable [] after;

    /** @param students by number, each once */
    Block(Ledger ledger, int[] students, CheapPairs cheap) {
        this.model = ledger.model();
        this.ledger = ledger;
        this.students = students.clone();
        this.before = Arrays.stream(students).map(ledger::openingOf).toArray();
        this.pairs = new int[students.length][];
        this.firstVariable = new int[students.length];
        state(cheap);
    }

    /** Whether the students were moved to better places than where they were; if not, they are there still. */
    boolean isCarriedOut() {
        if (after == null) {
            return false;
        }
        Worth worth = Worth.of(ledger);
        moveTo(null);
        moveTo(after);
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

    private void state(CheapPairs cheap) {
        var fairness = new BlockFairness(ledger, program, students);
        moveTo(null);
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
        moveTo(before);
    }

    /** Looks for better places; the ledger is not looked at. */
    void solve(double relativeGap, SolveBudget budget) {
        double[] values = program.solve(relativeGap, 0.5, budget);
        after = values == null ? null : read(values);
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

    private int[] read(double[] values) {
        int[] openings = new int[students.length];
        for (int at = 0; at < openings.length; at++) {
            openings[at] = PlacementProblem.NONE;
            for (int index = 0; index < pairs[at].length; index++) {
                if (values[firstVariable[at] + index] > 0.5) {
                    openings[at] = model.opening(pairs[at][index]);
                }
            }
        }
        return openings;
    }
}
