package org.duikou.benchmark;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import org.duikou.problem.PlacementProblem;
import org.jspecify.annotations.Nullable;

/** The same planning entity as {@link org.duikou.solve.search.StudentAssignment}, for Timefold. */
@PlanningEntity
public class TimefoldAssignment {
    private final int number;
    private final boolean pinned;
    private final List<TimefoldOpening> openingsSheMayTake;
    private @Nullable TimefoldOpening opening; // null: unplaced

    TimefoldAssignment(
            int number, boolean pinned, List<TimefoldOpening> openingsSheMayTake, @Nullable TimefoldOpening opening) {
        this.number = number;
        this.pinned = pinned;
        this.openingsSheMayTake = openingsSheMayTake;
        this.opening = opening;
    }

    TimefoldAssignment copy() {
        return new TimefoldAssignment(number, pinned, openingsSheMayTake, opening);
    }

    @PlanningId
    public int getNumber() {
        return number;
    }

    @PlanningPin
    public boolean isPinned() {
        return pinned;
    }

    @ValueRangeProvider(id = "openingsSheMayTake")
    public List<TimefoldOpening> getOpeningsSheMayTake() {
        return openingsSheMayTake;
    }

    @PlanningVariable(valueRangeProviderRefs = "openingsSheMayTake", allowsUnassigned = true)
    public @Nullable TimefoldOpening getOpening() {
        return opening;
    }

    public void setOpening(@Nullable TimefoldOpening opening) {
        this.opening = opening;
    }

    int openingNumber() {
        return opening == null ? PlacementProblem.NONE : opening.number();
    }
}
