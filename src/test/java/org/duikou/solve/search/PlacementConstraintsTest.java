package org.duikou.solve.search;

import static org.duikou.solve.search.Plans.plan;

import java.util.List;
import java.util.function.BiFunction;
import org.duikou.testing.RoundDraft;
import org.duikou.vocabulary.Gender;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintFactory;
import org.optaplanner.test.api.score.stream.ConstraintVerifier;
import org.optaplanner.test.api.score.stream.SingleConstraintAssertion;

/** Under test: each constraint alone; every round has an actor that must not count. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PlacementConstraintsTest {
    private final ConstraintVerifier<PlacementConstraints, PlacementPlan> verifier =
            ConstraintVerifier.build(new PlacementConstraints(), PlacementPlan.class, StudentAssignment.class);

    private final RoundDraft round = new RoundDraft();

    @Test
    void pair_rules() {
        round.post("welder");
        round.student("apprentice");
        round.student("barber").major("790101");

        verify(PlacementConstraints::pairRules, "apprentice->welder", "barber->welder")
                .penalizesBy(1L); // barber
    }

    @Test
    void opening_seats() {
        round.post("welder").seats(1);
        round.student("first");
        round.student("surplus");
        round.student("absent");

        verify(PlacementConstraints::openingSeats, "first->welder", "surplus->welder")
                .penalizesBy(1L); // surplus
    }

    @Test
    void seats_reserved_for_a_college_wait_for_it() {
        round.post("welder").seats(3).reserves("own", 2);
        round.student("own/invited");
        round.student("other/first");
        round.student("other/surplus");

        verify(
                        PlacementConstraints::openingSeats,
                        "own/invited->welder",
                        "other/first->welder",
                        "other/surplus->welder")
                .penalizesBy(1L); // surplus: one reserved seat stays empty
    }

    @Test
    void students_beyond_their_reserve_use_the_other_seats() {
        round.post("welder").seats(2).reserves("own", 1);
        round.student("own/invited");
        round.student("own/second");

        verify(PlacementConstraints::openingSeats, "own/invited->welder", "own/second->welder")
                .penalizesBy(0L);
    }

    @Test
    void enterprise_share() {
        round.enterprise("small").staff(15); // one intern
        round.post("welder").at("small").seats(5);
        round.orderClass("class").at("small").seats(1, 5);
        round.student("first");
        round.student("surplus");
        round.student("pupil");

        verify(PlacementConstraints::enterpriseShare, "first->welder", "surplus->welder", "pupil->class")
                .penalizesBy(1L); // surplus
    }

    @Test
    void enterprise_share_is_waived_by_a_recorded_waiver() {
        round.enterprise("small").staff(15).capWaiver("2022-7");
        round.post("welder").at("small").seats(5);
        round.student("first");
        round.student("second");

        verify(PlacementConstraints::enterpriseShare, "first->welder", "second->welder")
                .penalizesBy(0L);
    }

    @Test
    void post_share() {
        round.post("arc-welder").seats(5).postType("welder", 10, 1); // 20 % of 10, one there already
        round.post("gas-welder").seats(5).postType("welder", 10, 1);
        round.post("fitter").seats(5);
        round.student("first");
        round.student("surplus");
        round.student("elsewhere");

        verify(PlacementConstraints::postShare, "first->arc-welder", "surplus->gas-welder", "elsewhere->fitter")
                .penalizesBy(1L); // surplus
    }

    @Test
    void dorm_beds() {
        round.enterprise("maker").beds(Gender.F, 1);
        round.post("welder").seats(5).dormitory();
        round.student("first").boarding();
        round.student("surplus").boarding();
        round.student("commuter");
        round.student("brother").gender(Gender.M).boarding();

        verify(
                        PlacementConstraints::dormBeds,
                        "first->welder",
                        "surplus->welder",
                        "commuter->welder",
                        "brother->welder")
                .penalizesBy(1L); // surplus
    }

    @Test
    void supervisor_load() {
        round.policy().supervisorLoad(1);
        round.post("welder").seats(5);
        round.student("first").supervisor("T1");
        round.student("surplus").supervisor("T1");
        round.student("other").supervisor("T2");
        round.student("absent").supervisor("T2");

        verify(PlacementConstraints::supervisorLoad, "first->welder", "surplus->welder", "other->welder")
                .penalizesBy(1L); // surplus
    }

    @Test
    void change_budget() {
        round.policy().maxChanges(1);
        round.post("welder").seats(5);
        round.post("brazer").seats(5);
        round.student("newcomer");
        for (String student : List.of("stays", "moves", "surplus")) {
            round.student(student);
            round.incumbent(student, "welder");
        }

        verify(PlacementConstraints::changeBudget, "stays->welder", "moves->brazer", "newcomer->brazer")
                .penalizesBy(1L); // surplus, who is unplaced
    }

    @Test
    void order_class_minimum() {
        round.orderClass("poor").seats(3, 5);
        round.orderClass("closed").seats(3, 5);
        round.post("welder").seats(1);
        round.student("pupil");
        round.student("apprentice");

        verify(PlacementConstraints::orderClassMinimum, "pupil->poor", "apprentice->welder")
                .penalizesBy(2L); // two are missing to three
    }

    @Test
    void order_class_must_open() {
        round.orderClass("promised").seats(3, 5).mustOpen();
        round.orderClass("opened").seats(1, 5).mustOpen();
        round.orderClass("optional").seats(4, 5);
        round.student("pupil");
        round.student("absent");

        verify(PlacementConstraints::orderClassMustOpen, "pupil->opened").penalizesBy(3L); // promised
    }

    @Test
    void unplaced_weight() {
        round.post("welder");
        round.student("ordinary");
        round.student("hardship").priority(3);
        round.student("placed");

        verify(PlacementConstraints::unplacedWeight, "placed->welder").penalizesBy(10L); // 1 + 9
    }

    @Test
    void choice() {
        round.post("welder");
        round.post("fitter");
        round.student("content").chooses("welder");
        round.student("second").chooses("welder", "fitter");
        round.student("adjusted").chooses("welder");
        round.student("absent").chooses("welder");

        verify(PlacementConstraints::choice, "content->welder", "second->fitter", "adjusted->fitter")
                .penalizesBy(130L); // 0 + 10 + 120
    }

    @Test
    void fit() {
        round.post("welder").majors("660601");
        round.student("same").major("660601");
        round.student("class").major("660602");
        round.student("absent").major("660602");

        verify(PlacementConstraints::fit, "same->welder", "class->welder").penalizesBy(12L); // 20 % of 60
    }

    @Test
    void assessment() {
        round.post("welder");
        round.student("best");
        round.student("weak");
        round.student("unknown");
        round.assessment("best", "welder", "100").assessment("weak", "welder", "50");

        verify(PlacementConstraints::assessment, "best->welder", "weak->welder", "unknown->welder")
                .penalizesBy(36L); // 0 + 20 + 16
    }

    @Test
    void distance() {
        round.enterprise("maker").location(31, 121);
        round.post("welder").dormitory();
        round.student("near").home(31, 121);
        round.student("north").home(31.09, 121); // 10.007 km
        round.student("boarder").home(31.09, 121).boarding();

        verify(PlacementConstraints::distance, "near->welder", "north->welder", "boarder->welder")
                .penalizesBy(5L); // north
    }

    @Test
    void change() {
        round.post("welder");
        round.post("fitter");
        round.student("stays");
        round.student("leaves");
        round.student("lost");
        round.student("newcomer");
        round.incumbent("stays", "welder").incumbent("leaves", "welder").incumbent("lost", "welder");

        verify(PlacementConstraints::change, "stays->welder", "leaves->fitter", "newcomer->fitter")
                .penalizesBy(300L); // leaves, lost
    }

    @Test
    void companion() {
        round.post("welder").at("maker");
        round.post("fitter").at("maker");
        round.post("baker").at("mill");
        round.student("own/first");
        round.student("own/fellow");
        round.student("own/alone");
        round.student("other/alone");

        verify(
                        PlacementConstraints::companion,
                        "own/first->welder",
                        "own/fellow->fitter",
                        "own/alone->baker",
                        "other/alone->welder")
                .penalizesBy(16L); // both alone
    }

    @Test
    void fairness() {
        round.post("welder");
        round.post("fitter");
        round.student("lucky/one").chooses("welder");
        round.student("lucky/two").chooses("welder");
        round.student("poor/adjusted").chooses("welder");
        round.student("idle/absent").chooses("welder");

        verify(PlacementConstraints::fairness, "lucky/one->welder", "lucky/two->welder", "poor/adjusted->fitter")
                .penalizesBy(80L); // 120 above the mean of 40
    }

    private SingleConstraintAssertion verify(
            BiFunction<PlacementConstraints, ConstraintFactory, Constraint> constraint, String... placements) {
        return verifier.verifyThat(constraint).givenSolution(plan(round, placements));
    }
}
