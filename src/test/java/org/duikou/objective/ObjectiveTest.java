package org.duikou.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duikou.testing.DrawnRound.round;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Under test: the points of each component; an unassessed first choice of the same major costs 16 (assessment). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ObjectiveTest {

    @Test
    void who_stays_unplaced_weighs_by_priority() {
        var drawn = round(
                """
                student s1..2  priority 1
                student s3     priority 2
                student s4     priority 3
                """);

        assertThat(drawn.costOf("")).isEqualTo("unplaced 14"); // 1 + 1 + 3 + 9
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "2, 10", "3, 20", "4, 32", "5, 45", "6, 60", "7, 75", "8, 90", "9, 90", "10, 90"})
    void a_choice_costs_by_its_rank(int rank, int points) {
        String others = "a > b > c > d > e > f > g > h > i > ".substring(0, 4 * (rank - 1));
        var drawn = round(
                """
                policy assessment 0
                post a
                post b
                post c
                post d
                post e
                post f
                post g
                post h
                post i
                post wanted
                student s1  %swanted
                """
                        .formatted(others));

        assertThat(drawn.costOf("s1->wanted")).isEqualTo("unplaced 0" + (points == 0 ? "" : " | choice " + points));
    }

    @Test
    void an_adjusted_placement_costs_more_than_any_choice() {
        var drawn = round("""
                post welder
                student s1
                """);

        assertThat(drawn.costOf("s1->welder")).isEqualTo("unplaced 0 | choice 120 | assessment 16");
    }

    @ParameterizedTest
    @CsvSource({
        "660601,   0", // same major
        "460601,   0", // the same one level up
        "660602,  12", // same class: 60 * 20 %
        "6606,    12",
        "660701,  24", // same category
        "66,      24",
        "*,       36", // any
        "*;660602, 12", // the best counts
    })
    void the_farther_the_major_the_more_it_costs(String listed, int points) {
        var drawn = round(
                """
                policy assessment 0
                post welder  major %s
                student s1   welder  major 660601
                """
                        .formatted(listed));

        assertThat(drawn.costOf("s1->welder")).isEqualTo("unplaced 0" + (points == 0 ? "" : " | fit " + points));
    }

    @Test
    void points_of_fit_are_rounded_down() {
        var drawn = round(
                """
                policy assessment 0  fit 7
                post welder  major 660602
                student s1   welder  major 660601
                """);

        assertThat(drawn.costOf("s1->welder")).isEqualTo("unplaced 0 | fit 1"); // 7 * 20 % = 1.4
    }

    @ParameterizedTest
    @CsvSource({"100, 0", "0, 40", "60, 16", "85.55, 5", "99.99, 0", "97.51, 0", "97.5, 1"})
    void the_lower_the_score_the_more_it_costs(String score, int points) {
        var drawn = round(
                """
                post welder
                student s1    welder
                assess s1 welder %s
                """
                        .formatted(score));

        assertThat(drawn.costOf("s1->welder")).isEqualTo("unplaced 0" + (points == 0 ? "" : " | assessment " + points));
    }

    @Test
    void who_was_not_assessed_counts_as_60() {
        var drawn = round(
                """
                post welder
                post turner
                student s1    welder
                assess s1 turner 100
                """);

        assertThat(drawn.costOf("s1->welder")).isEqualTo("unplaced 0 | assessment 16");
    }

    @Test
    void an_incumbent_who_leaves_or_stays_unplaced_costs_a_change() {
        var drawn = round(
                """
                policy assessment 0
                post welder    seats 2
                post turner    seats 2
                student s1..3  welder > turner
                student s4     turner
                incumbent s1 welder
                incumbent s2 turner
                incumbent s3 turner
                """);

        assertThat(drawn.costOf("s1->welder s2->welder s4->turner")).isEqualTo("unplaced 1 | change 300"); // s2, s3
    }

    @Test
    void the_only_one_of_her_college_at_an_enterprise_costs_a_companion() {
        var drawn = round(
                """
                policy assessment 0  companion 8
                post welder     at maker  seats 3
                class welding   at maker  seats 1..3
                post turner     at works
                student C1/s1   welder
                student C1/s2   welding
                student C1/s3   turner
                student C2/s1   welder
                student C3/s1
                """);

        assertThat(drawn.costOf("C1/s1->welder C1/s2->welding C1/s3->turner C2/s1->welder"))
                .isEqualTo("unplaced 1 | companion 16"); // C1/s3 and C2/s1
    }

    @Test
    void choice_cost_above_the_common_mean_costs_fairness() {
        var drawn = round(
                """
                policy assessment 0  fairness 1
                post a
                post b
                post c
                student C1/s1  a
                student C1/s2  a > b
                student C2/s1  a > b > c
                student C3/s1
                """);

        assertThat(drawn.costOf("C1/s1->a C1/s2->b C2/s1->c"))
                .isEqualTo("unplaced 1 | choice 30 | fairness 10"); // C2: (20 * 3 - 30 * 1) / 3
    }

    @Test
    void fairness_is_rounded_down_for_each_college() {
        var drawn = round(
                """
                policy assessment 0  fairness 2
                post a
                post b
                post c
                post d
                student C1/s1  b > a
                student C2/s1  a > b
                student C3/s1  c
                """);

        assertThat(drawn.costOf("C1/s1->a C2/s1->b C3/s1->c"))
                .isEqualTo("unplaced 0 | choice 20 | fairness 12"); // 2 * (floor(10 / 3) + floor(10 / 3))
    }

    @Test
    void a_weight_of_0_switches_its_component_off() {
        var drawn = round(
                """
                policy assessment 0  fit 0  distance 0  change 0
                enterprise maker  located 31.1 121
                post welder  major *
                post turner
                student s1   welder  home 31 121
                incumbent s1 turner
                assess s1 welder 0
                """);

        assertThat(drawn.costOf("s1->welder")).isEqualTo("unplaced 0");
    }
}
