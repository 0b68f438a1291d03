package org.duikou.solve.flow.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.duikou.problem.PlacementProblem;
import org.duikou.solve.Ledger;

/** Who of a block would be alone of her college at an enterprise, or would leave somebody so. */
final class BlockCompanies {
    private final Ledger ledger;
    private final PlacementProblem problem;
    private final IntegerProgram program;
    private final int points;
    private final Map<Long, Map<Integer, List<Integer>>> variablesByCompany = new TreeMap<>();

    /** @param ledger without the block's students */
    BlockCompanies(Ledger ledger, IntegerProgram program) {
        this.ledger = ledger;
        this.problem = ledger.model().problem();
        this.program = program;
        this.points = problem.policy().companion();
    }

    /** That variable sends that student there. */
    void meet(int student, int opening, int variable) {
        int college = problem.collegeOf(student);
        int enterprise = problem.enterpriseOf(opening);
        if (points > 0 && ledger.companions().together(college, enterprise) < 2) {
            variablesByCompany
                    .computeIfAbsent(((long) college << Integer.SIZE) | enterprise, absent -> new TreeMap<>())
                    .computeIfAbsent(student, absent -> new ArrayList<>())
                    .add(variable);
        }
    }

    /** States who is alone, once every student was told. */
    void state() {
        variablesByCompany.forEach((company, variables) -> {
            int college = (int) (company >> Integer.SIZE);
            int enterprise = (int) (long) company;
            if (ledger.companions().together(college, enterprise) == 1) {
                joinOne(variables);
            } else {
                meet(variables);
            }
        });
    }

    /** One who stays is there already: she is alone unless somebody comes. */
    private void joinOne(Map<Integer, List<Integer>> variables) {
        int alone = program.variable(0, 1, false, points);
        int row = program.row(1, IntegerProgram.ANY);
        program.add(row, alone, 1);
        variables.values().forEach(each -> each.forEach(variable -> program.add(row, variable, 1)));
    }

    /** Nobody is there yet: twice present less the count is at most alone. */
    private void meet(Map<Integer, List<Integer>> variables) {
        int alone = program.variable(0, 1, false, points);
        int present = program.variable(0, 1, true, 0);
        int count = program.row(-IntegerProgram.ANY, 0);
        program.add(count, present, 2);
        program.add(count, alone, -1);
        for (List<Integer> ofStudent : variables.values()) {
            int isPresent = program.row(-IntegerProgram.ANY, 0);
            program.add(isPresent, present, -1);
            for (int variable : ofStudent) {
                program.add(isPresent, variable, 1);
                program.add(count, variable, -1);
            }
        }
    }
}
