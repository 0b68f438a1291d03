package org.duikou.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duikou.testing.DrawnRound.round;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Under test: the points of the way from home to work. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DistancePointsTest {

    @ParameterizedTest
    @CsvSource({
        "31.0, 0", //
        "31.017, 0", // 1.89 km
        "31.018, 1", // 2.00 km
        "31.1, 5", // 11.12 km
        "31.539, 29", // 59.93 km
        "31.540, 30", // 60.05 km
        "35.0, 30", // no more than 60 km count
    })
    void the_way_costs_half_a_point_a_kilometre(String latitude, int points) {
        var drawn = round(
                """
                policy assessment 0
                enterprise maker  located %s 121
                post welder
                student s1  welder  home 31 121
                """
                        .formatted(latitude));

        assertThat(drawn.costOf("s1->welder")).isEqualTo("unplaced 0" + (points == 0 ? "" : " | distance " + points));
    }

    @Test
    void a_student_without_home_sets_out_from_her_college() {
        var drawn = round(
                """
                policy assessment 0
                college C1  31 121
                enterprise maker  located 31.1 121
                post welder
                student C1/s1  welder
                """);

        assertThat(drawn.costOf("C1/s1->welder")).isEqualTo("unplaced 0 | distance 5");
    }

    @Test
    void an_opening_may_lie_apart_from_its_enterprise() {
        var drawn = round(
                """
                policy assessment 0
                enterprise maker  located 35 121
                post welder  located 31.1 121
                student s1   welder  home 31 121
                """);

        assertThat(drawn.costOf("s1->welder")).isEqualTo("unplaced 0 | distance 5");
    }

    @Test
    void a_missing_coordinate_costs_nothing() {
        var drawn = round(
                """
                policy assessment 0
                enterprise maker  located 35 121
                post welder
                post turner  at works
                student s1   welder
                student s2   turner  home 31 121
                """);

        assertThat(drawn.costOf("s1->welder s2->turner")).isEqualTo("unplaced 0");
    }

    @Test
    void who_sleeps_there_has_no_way() {
        var drawn = round(
                """
                policy assessment 0
                enterprise maker  located 31.1 121
                post welder    dormitory
                class welding  seats 1..1
                student s1     welder   home 31 121  boards
                student s2     welding  home 31 121  boards
                """);

        assertThat(drawn.costOf("s1->welder")).isEqualTo("unplaced 1");
        assertThat(drawn.costOf("s2->welding")).isEqualTo("unplaced 1 | distance 5"); // no dormitory
    }

    @Test
    void who_does_not_board_goes_home_from_a_dormitory() {
        var drawn = round(
                """
                policy assessment 0
                enterprise maker  located 31.1 121
                post welder  dormitory
                student s1   welder  home 31 121
                """);

        assertThat(drawn.costOf("s1->welder")).isEqualTo("unplaced 0 | distance 5");
    }
}
