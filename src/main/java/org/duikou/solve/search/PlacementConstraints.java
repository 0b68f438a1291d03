package org.duikou.solve.search;

import static org.optaplanner.core.api.score.stream.ConstraintCollectors.count;
import static org.optaplanner.core.api.score.stream.ConstraintCollectors.countLong;
import static org.optaplanner.core.api.score.stream.ConstraintCollectors.sum;
import static org.optaplanner.core.api.score.stream.ConstraintCollectors.sumLong;
import static org.optaplanner.core.api.score.stream.ConstraintCollectors.toList;

import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.duikou.problem.CapacityRow;
import org.duikou.vocabulary.Policy;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintFactory;
import org.optaplanner.core.api.score.stream.ConstraintProvider;
import org.optaplanner.core.api.score.stream.Joiners;
import org.optaplanner.core.api.score.stream.uni.UniConstraintStream;

/**
 * Every rule and every component of the objective, as one readable statement each. Hard: rules over students together;
 * medium: unplaced weight; soft: points. Pins hold by {@code @PlanningPin}.
 *
 * @see org.duikou.objective.Objective
 */
public final class PlacementConstraints implements ConstraintProvider {

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            pairRules(factory),
            openingSeats(factory),
            enterpriseShare(factory),
            postShare(factory),
            dormBeds(factory),
            supervisorLoad(factory),
            changeBudget(factory),
            orderClassMinimum(factory),
            orderClassMustOpen(factory),
            unplacedWeight(factory),
            choice(factory),
            fit(factory),
            assessment(factory),
            distance(factory),
            change(factory),
            companion(factory),
            fairness(factory)
        };
    }

    /** A student goes only to an opening that every pair rule and her pin allow. */
    Constraint pairRules(ConstraintFactory factory) {
        return factory.forEach(StudentAssignment.class)
                .filter(assignment -> !assignment.mayBeWhereSheIs())
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, assignment -> 1)
                .asConstraint("pair rules");
    }

    /** An opening takes no more students than its seats, and seats reserved for a college wait for it. */
    Constraint openingSeats(ConstraintFactory factory) {
        return factory.forEach(StudentAssignment.class)
                .groupBy(StudentAssignment::place, StudentAssignment::college, count())
                .groupBy(
                        (opening, college, students) -> opening,
                        sum((opening, college, students) -> opening.beyondReserve(college, students)))
                .filter((opening, students) -> students > opening.pool())
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, (opening, students) -> students - opening.pool())
                .asConstraint("opening seats");
    }

    /** The interns on the posts of an enterprise are at most its share of its staff. */
    Constraint enterpriseShare(ConstraintFactory factory) {
        return atMost(placed(factory), assignment -> assignment.place().enterpriseShare(), "enterprise share");
    }

    /** The interns on the posts of one type in an enterprise are at most their share of its staff. */
    Constraint postShare(ConstraintFactory factory) {
        return atMost(placed(factory), assignment -> assignment.place().postShare(), "post share");
    }

    /** The boarding students of one gender in an enterprise's dormitory are at most its beds for them. */
    Constraint dormBeds(ConstraintFactory factory) {
        return atMost(placed(factory), StudentAssignment::beds, "dorm beds");
    }

    /** A supervisor looks after no more placed students than the policy says. */
    Constraint supervisorLoad(ConstraintFactory factory) {
        return atMost(placed(factory), StudentAssignment::supervisor, "supervisor load");
    }

    /** Of the students who have a place now, no more are elsewhere or unplaced than the policy says. */
    Constraint changeBudget(ConstraintFactory factory) {
        return atMost(
                factory.forEachIncludingNullVars(StudentAssignment.class), StudentAssignment::changes, "change budget");
    }

    /** An order class with any student holds at least its minimum. */
    Constraint orderClassMinimum(ConstraintFactory factory) {
        return factory.forEach(StudentAssignment.class)
                .filter(assignment -> assignment.place().isOrderClass())
                .groupBy(StudentAssignment::place, countLong())
                .filter((orderClass, students) -> students < orderClass.minSeats())
                .penalizeLong(
                        HardMediumSoftLongScore.ONE_HARD, (orderClass, students) -> orderClass.minSeats() - students)
                .asConstraint("order class minimum");
    }

    /** An order class that must open is not empty. */
    Constraint orderClassMustOpen(ConstraintFactory factory) {
        return factory.forEach(OfferedOpening.class)
                .filter(OfferedOpening::mustOpen)
                .ifNotExists(StudentAssignment.class, Joiners.equal(Function.identity(), StudentAssignment::place))
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, OfferedOpening::minSeats)
                .asConstraint("order class must open");
    }

    /** A student who stays unplaced weighs as her priority. */
    Constraint unplacedWeight(ConstraintFactory factory) {
        return factory.forEachIncludingNullVars(StudentAssignment.class)
                .filter(StudentAssignment::isUnplaced)
                .penalizeLong(HardMediumSoftLongScore.ONE_MEDIUM, StudentAssignment::weight)
                .asConstraint("unplaced weight");
    }

    /** A placement costs by the rank of its choice, or as an adjustment. */
    Constraint choice(ConstraintFactory factory) {
        return points(factory, PairPoints::choice, "choice");
    }

    /** A placement costs the more the farther the majors are apart. */
    Constraint fit(ConstraintFactory factory) {
        return points(factory, PairPoints::fit, "fit");
    }

    /** A placement costs the more the lower the enterprise scored the student. */
    Constraint assessment(ConstraintFactory factory) {
        return points(factory, PairPoints::assessment, "assessment");
    }

    /** A placement costs by the way from home, unless she boards there. */
    Constraint distance(ConstraintFactory factory) {
        return points(factory, PairPoints::distance, "distance");
    }

    /** A student who has a place now and is elsewhere or unplaced costs a change. */
    Constraint change(ConstraintFactory factory) {
        return factory.forEachIncludingNullVars(StudentAssignment.class)
                .filter(assignment -> assignment.points().change() > 0)
                .penalizeLong(
                        HardMediumSoftLongScore.ONE_SOFT,
                        assignment -> assignment.points().change())
                .asConstraint("change");
    }

    /** A student who is the only one of her college at an enterprise costs a companion. */
    Constraint companion(ConstraintFactory factory) {
        return factory.forEach(StudentAssignment.class)
                .groupBy(
                        StudentAssignment::college,
                        assignment -> assignment.place().enterprise(),
                        countLong())
                .filter((college, enterprise, students) -> students == 1)
                .join(Policy.class)
                .penalizeLong(
                        HardMediumSoftLongScore.ONE_SOFT, (college, enterprise, students, policy) -> policy.companion())
                .asConstraint("companion");
    }

    /** The choice cost of a college's students above the common mean counts once more. */
    Constraint fairness(ConstraintFactory factory) {
        return factory.forEach(StudentAssignment.class)
                .groupBy(
                        StudentAssignment::college,
                        sumLong(assignment -> assignment.points().choice()),
                        countLong())
                .groupBy(toList((college, cost, placed) -> new CollegeCost(cost, placed)))
                .join(Policy.class)
                .penalizeLong(
                        HardMediumSoftLongScore.ONE_SOFT,
                        (colleges, policy) -> policy.fairnessWeight() * CollegeCost.pointsAboveMean(colleges))
                .asConstraint("fairness");
    }

    private static UniConstraintStream<StudentAssignment> placed(ConstraintFactory factory) {
        return factory.forEach(StudentAssignment.class);
    }

    private static Constraint atMost(
            UniConstraintStream<StudentAssignment> counted,
            Function<StudentAssignment, @Nullable CapacityRow> limit,
            String name) {
        return counted.filter(assignment -> limit.apply(assignment) != null)
                .groupBy(limit, countLong())
                .filter((row, students) -> students > row.capacity())
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, (row, students) -> students - row.capacity())
                .asConstraint(name);
    }

    private static Constraint points(ConstraintFactory factory, ToIntFunction<PairPoints> component, String name) {
        return factory.forEach(StudentAssignment.class)
                .penalizeLong(HardMediumSoftLongScore.ONE_SOFT, assignment -> component.applyAsInt(assignment.points()))
                .asConstraint(name);
    }
}
