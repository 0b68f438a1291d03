package org.duikou.solve.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import org.duikou.eligibility.EligiblePairs;
import org.duikou.problem.PlacementProblem;
import org.duikou.solve.InfeasibleRoundException;
import org.duikou.solve.SeparableModel;
import org.duikou.testing.RoundDraft;
import org.duikou.vocabulary.Gender;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Under test: what makes a round one, and what leaves it in parts. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PartitionTest {
    private final RoundDraft round = new RoundDraft();

    /** A class of welders and a class of drivers, each with its student and at an enterprise of its own. */
    @BeforeEach
    void draft() {
        round.policy().fairnessWeight(0).companion(0);
        round.orderClass("welding").at("E1").seats(1, 2).majors("660601");
        round.orderClass("driving").at("E2").seats(1, 2).majors("610201");
        round.student("welder").major("660601");
        round.student("driver").major("610201");
    }

    @Test
    void what_shares_nothing_lies_apart() {
        assertThat(parts()).containsExactly("driving: driver", "welding: welder");
    }

    @Test
    void small_components_lie_together() {
        assertThat(parts(2)).containsExactly("driving welding: driver welder");
    }

    @Test
    void the_largest_part_comes_first() {
        round.student("another").major("660601");

        assertThat(parts()).containsExactly("welding: another welder", "driving: driver");
    }

    @Test
    void a_student_who_may_take_both_joins_them() {
        round.orderClass("anything").at("E3").seats(1, 2).majors("*");

        assertThat(parts()).containsExactly("anything driving welding: driver welder");
    }

    @Test
    void beds_join_who_sleeps_in_them() {
        round.enterprise("E1").beds(Gender.F, 1);
        round.orderClass("welding").dormitory();
        round.orderClass("driving").at("E1").dormitory();
        round.student("welder").gender(Gender.F).boarding();
        round.student("driver").gender(Gender.F).boarding();

        assertThat(parts()).containsExactly("driving welding: driver welder");
    }

    @Test
    void beds_of_one_gender_do_not_join_the_other() {
        round.enterprise("E1").beds(Gender.F, 1).beds(Gender.M, 1);
        round.orderClass("welding").dormitory();
        round.orderClass("driving").at("E1").dormitory();
        round.student("welder").gender(Gender.F).boarding();
        round.student("driver").gender(Gender.M).boarding();

        assertThat(parts()).containsExactly("driving: driver", "welding: welder");
    }

    @Test
    void the_share_of_an_enterprise_joins_its_posts() {
        round.post("welding-post").at("E1").majors("660601");
        round.post("driving-post").at("E1").majors("610201");

        assertThat(parts()).hasSize(1);
    }

    @Test
    void a_waiver_of_the_share_does_not() {
        round.enterprise("E1").capWaiver("W1");
        round.post("welding-post").at("E1").majors("660601");
        round.post("driving-post").at("E1").majors("610201");

        assertThat(parts()).hasSize(2);
    }

    @Test
    void a_supervisor_joins_her_students() {
        round.policy().supervisorLoad(1);
        round.student("welder").supervisor("T1");
        round.student("driver").supervisor("T1");

        assertThat(parts()).hasSize(1);
    }

    @Test
    void where_she_is_now_joins_a_student_although_she_may_not_stay() {
        round.incumbent("welder", "driving");

        assertThat(parts()).hasSize(1);
    }

    @Test
    void a_price_on_companions_joins_the_openings_of_an_enterprise() {
        round.policy().companion(8);
        round.orderClass("driving").at("E1");

        assertThat(parts()).hasSize(1);
    }

    @Test
    void without_that_price_they_lie_apart() {
        round.orderClass("driving").at("E1");

        assertThat(parts()).hasSize(2);
    }

    @Test
    void who_may_go_nowhere_and_what_nobody_may_take_are_in_no_part() {
        round.student("nobody").major("550101");
        round.orderClass("empty").seats(1, 2).majors("430101");

        assertThat(parts()).containsExactly("driving: driver", "welding: welder");
    }

    @Test
    void an_opening_that_nobody_may_take_stays_with_those_it_shares_a_limit_with() {
        round.post("a").at("E1").majors("660601");
        round.post("b").at("E1").majors("430101");

        assertThat(parts()).contains("a b welding: welder");
    }

    @Test
    void a_class_that_must_open_and_nobody_may_take_leaves_no_placements() {
        round.orderClass("empty").seats(1, 2).majors("430101").mustOpen();

        assertThatExceptionOfType(InfeasibleRoundException.class)
                .isThrownBy(this::parts)
                .withMessageStartingWith("No set of placements keeps every seat, share, bed, pin and minimum size.");
    }

    private List<String> parts() {
        return parts(1);
    }

    private List<String> parts(int leastPairs) {
        PlacementProblem problem = round.problem();
        var model = SeparableModel.of(problem, EligiblePairs.of(problem));
        return Partition.of(model, leastPairs).stream()
                .map(part -> told(problem, part))
                .toList();
    }

    private static String told(PlacementProblem problem, Part part) {
        var openings = Arrays.stream(part.openings())
                .mapToObj(each -> problem.opening(each).id().code())
                .toList();
        var students = Arrays.stream(part.students())
                .mapToObj(each -> problem.candidate(each).id().number())
                .toList();
        return String.join(" ", openings) + ": " + String.join(" ", students);
    }
}
