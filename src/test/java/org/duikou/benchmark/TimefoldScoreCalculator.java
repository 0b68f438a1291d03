package org.duikou.benchmark;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import java.util.Arrays;
import org.duikou.problem.PlacementProblem;
import org.duikou.solve.RowUse;
import org.duikou.solve.SeparableModel;
import org.jspecify.annotations.Nullable;

/** The separable score, each move in constant time, as OptaPlanner's calculator gives it. */
public final class TimefoldScoreCalculator
        implements IncrementalScoreCalculator<TimefoldPlan, HardMediumSoftLongScore> {
    private @Nullable SeparableModel model;
    private @Nullable RowUse rows;
    private int[] openingOf = {};
    private long unplacedWeight;
    private long points;

    @Override
    public void resetWorkingSolution(TimefoldPlan plan) {
        model = plan.model();
        rows = new RowUse(model);
        openingOf = new int[model.candidates()];
        Arrays.fill(openingOf, PlacementProblem.NONE);
        unplacedWeight = 0;
        points = 0;
        for (int student = 0; student < openingOf.length; student++) {
            unplacedWeight += model.weight(student);
            points += model.unplacedCost(student);
        }
        plan.getAssignments().forEach(this::update);
    }

    @Override
    public void afterVariableChanged(Object entity, String variableName) {
        update((TimefoldAssignment) entity);
    }

    private void update(TimefoldAssignment assignment) {
        int student = assignment.getNumber();
        int opening = assignment.openingNumber();
        if (model != null && rows != null && openingOf[student] != opening) {
            if (openingOf[student] != PlacementProblem.NONE) {
                rows.remove(student, openingOf[student]);
                count(model, student, openingOf[student], -1);
            }
            if (opening != PlacementProblem.NONE) {
                rows.add(student, opening);
                count(model, student, opening, 1);
            }
            openingOf[student] = opening;
        }
    }

    private void count(SeparableModel priced, int student, int opening, int sign) {
        unplacedWeight -= (long) sign * priced.weight(student);
        points += (long) sign * (priced.cost(priced.find(student, opening)) - priced.unplacedCost(student));
    }

    @Override
    public HardMediumSoftLongScore calculateScore() {
        return HardMediumSoftLongScore.of(rows == null ? 0 : -rows.broken(), -unplacedWeight, -points);
    }

    @Override
    public void beforeEntityAdded(Object entity) {}

    @Override
    public void afterEntityAdded(Object entity) {}

    @Override
    public void beforeVariableChanged(Object entity, String variableName) {}

    @Override
    public void beforeEntityRemoved(Object entity) {}

    @Override
    public void afterEntityRemoved(Object entity) {}
}
