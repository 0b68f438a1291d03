package org.duikou.solve.flow.linear;

import com.google.ortools.linearsolver.MPModelProto;
import com.google.ortools.linearsolver.MPSolutionResponse;
import com.google.ortools.linearsolver.MPSolverResponseStatus;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import org.duikou.problem.PlacementProblem;
import org.duikou.solve.SeparableModel;
import org.duikou.solve.SolveBudget;
import org.duikou.solve.flow.Highs;
import org.jspecify.annotations.Nullable;

/** The mixed integer program over some of the pairs; whole placements come out of it. */
final class ChoiceProgram {
    private final SeparableModel model;

    ChoiceProgram(SeparableModel model) {
        this.model = model;
    }

    /**
     * What one solve answered.
     *
     * @param openingOf placements by student; null: none found
     * @param proven the solver ended by itself: no included pairs give better placements, or none at all
     */
    record Answer(int @Nullable [] openingOf, boolean proven) {}

    /**
     * The best placements over the included pairs.
     *
     * @param weightPoints points for each unit of unplaced weight
     */
    Answer solve(IntPredicate isIncluded, double weightPoints, SolveBudget budget) {
        return solve(isIncluded, program -> program.minimisePoints(weightPoints), 0, budget);
    }

    /** Placements of the least unplaced weight, and at most that much, over the included pairs. */
    Answer leastWeight(IntPredicate isIncluded, long atMost, SolveBudget budget) {
        return solve(
                isIncluded,
                program -> {
                    program.minimiseWeight();
                    program.limitWeight(atMost);
                },
                0,
                budget);
    }

    /** Placements of the fewest points over the included pairs, with at most that much unplaced weight. */
    Answer fewestPoints(IntPredicate isIncluded, long weightAtMost, SolveBudget budget) {
        return solve(
                isIncluded,
                program -> {
                    program.minimisePoints(0);
                    program.limitWeight(weightAtMost);
                },
                0,
                budget);
    }

    /**
     * Placements for another aim than the round's own.
     *
     * @param gap fraction of the value at which the solver may end
     */
    Answer solve(IntPredicate isIncluded, Consumer<PlacementProgram> aim, double gap, SolveBudget budget) {
        if (budget.isOver()) {
            return new Answer(null, false);
        }
        var program = new PlacementProgram(model, Engine.HIGHS, isIncluded);
        try {
            aim.accept(program);
            if (program.solver.numVariables() == 0) {
                return new Answer(read(program), true); // HiGHS has no status for a round without students and classes
            }
            MPModelProto stated = program.solver.exportModelToProto();
            MPSolutionResponse response =
                    Highs.solve(stated, gap, Highs.NO_ABSOLUTE_GAP, budget).orElse(null);
            if (response == null) {
                return new Answer(null, false);
            }
            boolean ended = response.getStatus() == MPSolverResponseStatus.MPSOLVER_OPTIMAL
                    || response.getStatus() == MPSolverResponseStatus.MPSOLVER_INFEASIBLE;
            boolean found = response.getVariableValueCount() > 0 && program.solver.loadSolutionFromProto(response);
            return new Answer(found ? read(program) : null, ended);
        } finally {
            program.release();
        }
    }

    private int[] read(PlacementProgram program) {
        int[] openingOf = new int[model.candidates()];
        Arrays.fill(openingOf, PlacementProblem.NONE);
        for (int candidate = 0; candidate < openingOf.length; candidate++) {
            for (int pair = model.first(candidate); pair < model.first(candidate + 1); pair++) {
                if (program.pairs[pair] != null && program.pairs[pair].solutionValue() > 0.5) {
                    openingOf[candidate] = model.opening(pair);
                }
            }
        }
        return openingOf;
    }
}
