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
    private final BooleanSupplier isOver;
    private final int[] start;
    private @Nullable List<StudentAssignment> assignments; // null: nobody has asked, all are where they start
    private @Nullable HardMediumSoftLongScore score;
    private @Nullable Ledger ledger;

    private PlacementPlan(SearchSpace space, int[] start, BooleanSupplier isOver) {
        this.space = space;
        this.start = start;
        this.isOver = isOver;
    }

    /**
     * States a round with the placements to start from.
     *
     * @param openingOf opening number by student number; {@link PlacementProblem#NONE}: unplaced
     */
    public static PlacementPlan of(SeparableModel model, EligiblePairs pairs, int[] openingOf) {
        return new PlacementPlan(new SearchSpace(model, pairs), openingOf.clone(), () -> false);
    }

    /** The same plan for a search that ends when the watch says so. */
    PlacementPlan watchedBy(BooleanSupplier watch) {
        return new PlacementPlan(space, openingOf(), watch);
    }

    @ProblemFactProperty
    public Policy getPolicy() {
        return space.problem().policy();
    }

    @ProblemFactCollectionProperty
    public List<OfferedOpening> getOpenings() {
        return space.offered();
    }

    @PlanningEntityCollectionProperty
    public List<StudentAssignment> getAssignments() {
        List<StudentAssignment> made = assignments;
        if (made == null) {
            made = IntStream.range(0, start.length)
                    .mapToObj(
                            number -> new StudentAssignment(new StudentOptions(space, number), opening(start[number])))
                    .toList();
            assignments = made;
        }
        return made;
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
        if (ledger != null) {
            return ledger.openingOf();
        }
        if (assignments == null) {
            return start.clone();
        }
        return assignments.stream()
                .mapToInt(each ->
                        each.isUnplaced() ? PlacementProblem.NONE : each.place().number())
                .toArray();
    }

    StudentAssignment assignment(int number) {
        return getAssignments().get(number);
    }

    /** @param number {@link PlacementProblem#NONE}: none */
    @Nullable
    OfferedOpening opening(int number) {
        return number == PlacementProblem.NONE ? null : space.offered(number);
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

    /**
     * Copies who is where; the facts are shared and the ledger stays behind. Every improvement is cloned, so that students
     * become objects only in a plan that is worked on.
     */
    public static final class Cloner implements SolutionCloner<PlacementPlan> {
        @Override
        public PlacementPlan cloneSolution(PlacementPlan original) {
            var clone = new PlacementPlan(original.space, original.openingOf(), original.isOver);
            clone.score = original.score;
            return clone;
        }
    }
}
