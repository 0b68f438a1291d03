package org.duikou.solve.search;

import java.util.List;
import org.duikou.problem.CapacityRow;
import org.duikou.vocabulary.CollegeId;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.domain.entity.PlanningEntity;
import org.optaplanner.core.api.domain.entity.PlanningPin;
import org.optaplanner.core.api.domain.lookup.PlanningId;
import org.optaplanner.core.api.domain.valuerange.ValueRangeProvider;
import org.optaplanner.core.api.domain.variable.PlanningVariable;

/** A student and the opening that the search gives her: the only thing it decides. */
@PlanningEntity
public class StudentAssignment {
    static final String OPENING = "opening";

    private final StudentOptions options;
    private @Nullable OfferedOpening opening; // null: unplaced

    StudentAssignment(StudentOptions options, @Nullable OfferedOpening opening) {
        this.options = options;
        this.opening = opening;
    }

    /** Dense number in the problem. */
    @PlanningId
    public int getNumber() {
        return options.number();
    }

    @PlanningPin
    public boolean isPinned() {
        return options.isPinned();
    }

    @ValueRangeProvider(id = "openingsSheMayTake")
    public List<OfferedOpening> getOpeningsSheMayTake() {
        return options.openings();
    }

    @PlanningVariable(valueRangeProviderRefs = "openingsSheMayTake", nullable = true)
    public @Nullable OfferedOpening getOpening() {
        return opening;
    }

    public void setOpening(@Nullable OfferedOpening opening) {
        this.opening = opening;
    }

    /** Where she is placed. */
    public OfferedOpening place() {
        if (opening == null) {
            throw new IllegalStateException("The student (" + options.id() + ") is unplaced, expected a place.");
        }
        return opening;
    }

    public boolean isUnplaced() {
        return opening == null;
    }

    public boolean mayBeWhereSheIs() {
        return options.allow(place());
    }

    public CollegeId college() {
        return options.college();
    }

    public int weight() {
        return options.weight();
    }

    /** Points of where she is, or of staying unplaced. */
    public PairPoints points() {
        return options.points(opening);
    }

    /** The beds she uses where she is; null: none, or no limit. */
    public @Nullable CapacityRow beds() {
        return options.beds(place());
    }

    /** How many students her supervisor may have; null: no limit. */
    public @Nullable CapacityRow supervisor() {
        return options.supervisor();
    }

    /** The budget of changes, when she has a place now and is elsewhere or unplaced; null: none used, or no limit. */
    public @Nullable CapacityRow changes() {
        return options.changes(opening);
    }

    @Override
    public String toString() {
        return options.id() + " -> " + opening;
    }
}
