package org.duikou.solve.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.heuristic.move.AbstractMove;

/** Some students change their openings together; of one, two in exchange, or a chain, each taking another's seat. */
public final class Relocation extends AbstractMove<PlacementPlan> {
    /** Everyone stays: what is proposed when nothing better comes to mind. */
    static final Relocation NOBODY = new Relocation(List.of(), List.of());

    private final List<StudentAssignment> students;
    private final List<@Nullable OfferedOpening> targets;

    Relocation(List<StudentAssignment> students, List<@Nullable OfferedOpening> targets) {
        this.students = students;
        this.targets = targets;
    }

    static Relocation of(Attempt attempt, PlacementPlan plan) {
        List<StudentAssignment> students = new ArrayList<>(attempt.size());
        List<@Nullable OfferedOpening> targets = new ArrayList<>(attempt.size());
        for (int step = 0; step < attempt.size(); step++) {
            students.add(plan.assignment(attempt.student(step)));
            targets.add(plan.opening(attempt.target(step)));
        }
        return new Relocation(students, targets);
    }

    @Override
    public boolean isMoveDoable(ScoreDirector<PlacementPlan> scoreDirector) {
        return true;
    }

    @Override
    protected Relocation createUndoMove(ScoreDirector<PlacementPlan> scoreDirector) {
        List<StudentAssignment> reversed = new ArrayList<>(students.size());
        List<@Nullable OfferedOpening> origins = new ArrayList<>(students.size());
        for (int step = students.size() - 1; step >= 0; step--) {
            reversed.add(students.get(step));
            origins.add(students.get(step).getOpening());
        }
        return new Relocation(reversed, origins);
    }

    @Override
    protected void doMoveOnGenuineVariables(ScoreDirector<PlacementPlan> scoreDirector) {
        for (int step = 0; step < students.size(); step++) {
            StudentAssignment student = students.get(step);
            scoreDirector.beforeVariableChanged(student, StudentAssignment.OPENING);
            student.setOpening(targets.get(step));
            scoreDirector.afterVariableChanged(student, StudentAssignment.OPENING);
        }
    }

    @Override
    public Collection<?> getPlanningEntities() {
        return students;
    }

    @Override
    public Collection<?> getPlanningValues() {
        return targets;
    }

    @Override
    public String toString() {
        return students + " -> " + targets;
    }
}
