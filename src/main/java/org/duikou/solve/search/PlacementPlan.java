package org.duikou.solve.search;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.duikou.eligibility.EligiblePairs;
import org.duikou.problem.PlacementProblem;
import org.duikou.solve.Ledger;
import org.duikou.solve.SeparableModel;
import org.duikou.vocabulary.Policy;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.domain.solution.PlanningEntityCollectionProperty;
import org.optaplanner.core.api.domain.solution.PlanningScore;
import org.optaplanner.core.api.domain.solution.PlanningSolution;
import org.optaplanner.core.api.domain.solution.ProblemFactCollectionProperty;
import org.optaplanner.core.api.domain.solution.ProblemFactProperty;
import org.optaplanner.core.api.domain.solution.cloner.SolutionCloner;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;

/** Who is where in one round while the search goes on, and what that is worth. */
@PlanningSolution(solutionCloner = PlacementPlan.Cloner.class)
public class PlacementPlan {
    private final SearchSpace space;
    private final List<OfferedOpening> openings;
    private final List<StudentAssignment> assignments;
    private final BooleanSupplier isOver;
    private @Nullable HardMediumSoftLongScore score;
    private @Nullable Ledger ledger;

    private PlacementPlan(
            SearchSpace space,
            List<OfferedOpening> openings,
            List<StudentAssignment> assignments,
            BooleanSupplier isOver) {
        this.space = space;
        this.openings = openings;
        this.assignments = assignments;
        this.isOver = isOver;
    }

    /**
     * States a round with the placements to start from.
     *
     * @param openingOf opening number by student number; {@link PlacementProblem#NONE}: unplaced
     */
    public static PlacementPlan of(SeparableModel model, EligiblePairs pairs, int[] openingOf) {
        List<OfferedOpening> openings = IntStream.range(0, model.openings())
                .mapToObj(number -> OfferedOpening.of(model.problem(), number))
                .toList();
        List<StudentAssignment> assignments = IntStream.range(0, model.candidates())
                .mapToObj(number -> new StudentAssignment(
                        StudentOptions.of(model, pairs, number, openings),
                        openingOf[number] == PlacementProblem.NONE ? null : openings.get(openingOf[number])))
                .toList();
        return new PlacementPlan(new SearchSpace(model), openings, assignments, () -> false);
    }

    /** The same plan for a search that ends when the watch says so. */
    PlacementPlan watchedBy(BooleanSupplier watch) {
        return new PlacementPlan(space, openings, copies(), watch);
    }

    @ProblemFactProperty
    public Policy getPolicy() {
        return space.problem().policy();
    }

    @ProblemFactCollectionProperty
    public List<OfferedOpening> getOpenings() {
        return openings;
    }

    @PlanningEntityCollectionProperty
    public List<StudentAssignment> getAssignments() {
        return assignments;
    }

    @PlanningScore
    public @Nullable HardMediumSoftLongScore getScore() {
        return score;
    }

    public void setScore(@Nullable HardMediumSoftLongScore score) {
        this.score = score;
    }

    /** Opening number by student number; {@link PlacementProblem#NONE}: unplaced. */
    public int[] openingOf() {
        return assignments.stream()
                .mapToInt(each ->
                        each.isUnplaced() ? PlacementProblem.NONE : each.place().number())
                .toArray();
    }

    StudentAssignment assignment(int number) {
        return assignments.get(number);
    }

    /** @param number {@link PlacementProblem#NONE}: none */
    @Nullable
    OfferedOpening opening(int number) {
        return number == PlacementProblem.NONE ? null : openings.get(number);
    }

    SearchSpace space() {
        return space;
    }

    boolean isOver() {
        return isOver.getAsBoolean();
    }

    /** The sums that the score calculator keeps up to date; without one, sums as of now. */
    Ledger ledger() {
        return ledger != null ? ledger : new Ledger(space.model(), openingOf());
    }

    /** The first calculator of a working plan lets the moves see its sums; a second one only checks the first. */
    void offerLedger(Ledger kept) {
        if (ledger == null) {
            ledger = kept;
        }
    }

    private List<StudentAssignment> copies() {
        return assignments.stream().map(StudentAssignment::copy).toList();
    }

    /** Copies who is where; the facts are shared and the ledger stays behind. */
    public static final class Cloner implements SolutionCloner<PlacementPlan> {
        @Override
        public PlacementPlan cloneSolution(PlacementPlan original) {
            var clone = new PlacementPlan(original.space, original.openings, original.copies(), original.isOver);
            clone.score = original.score;
            return clone;
        }
    }
}
