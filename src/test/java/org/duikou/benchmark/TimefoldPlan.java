package org.duikou.benchmark;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.cloner.SolutionCloner;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.List;
import java.util.stream.IntStream;
import org.duikou.problem.PlacementProblem;
import org.duikou.solve.SeparableModel;
import org.jspecify.annotations.Nullable;

/** The same planning solution as {@link org.duikou.solve.search.PlacementPlan}, for Timefold. */
@PlanningSolution(solutionCloner = TimefoldPlan.Cloner.class)
public class TimefoldPlan {
    private final SeparableModel model;
    private final List<TimefoldAssignment> assignments;
    private @Nullable HardMediumSoftLongScore score;

    private TimefoldPlan(SeparableModel model, List<TimefoldAssignment> assignments) {
        this.model = model;
        this.assignments = assignments;
    }

    /** @param openingOf opening number by student number; {@link PlacementProblem#NONE}: unplaced */
    static TimefoldPlan of(SeparableModel model, int[] openingOf) {
        List<TimefoldOpening> openings = IntStream.range(0, model.openings())
                .mapToObj(TimefoldOpening::new)
                .toList();
        List<TimefoldAssignment> assignments = IntStream.range(0, model.candidates())
                .mapToObj(number -> new TimefoldAssignment(
                        number,
                        model.problem().isPinned(number),
                        IntStream.range(model.first(number), model.first(number + 1))
                                .mapToObj(pair -> openings.get(model.opening(pair)))
                                .toList(),
                        openingOf[number] == PlacementProblem.NONE ? null : openings.get(openingOf[number])))
                .toList();
        return new TimefoldPlan(model, assignments);
    }

    @PlanningEntityCollectionProperty
    public List<TimefoldAssignment> getAssignments() {
        return assignments;
    }

    @PlanningScore
    public @Nullable HardMediumSoftLongScore getScore() {
        return score;
    }

    public void setScore(@Nullable HardMediumSoftLongScore score) {
        this.score = score;
    }

    SeparableModel model() {
        return model;
    }

    int[] openingOf() {
        return assignments.stream().mapToInt(TimefoldAssignment::openingNumber).toArray();
    }

    /** Copies who is where; the facts are shared. */
    public static final class Cloner implements SolutionCloner<TimefoldPlan> {
        @Override
        public TimefoldPlan cloneSolution(TimefoldPlan original) {
            var clone = new TimefoldPlan(
                    original.model,
                    original.assignments.stream().map(TimefoldAssignment::copy).toList());
            clone.score = original.score;
            return clone;
        }
    }
}
