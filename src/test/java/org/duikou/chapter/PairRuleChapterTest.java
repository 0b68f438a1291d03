package org.duikou.chapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duikou.testing.DrawnRound.round;

import org.duikou.testing.DrawnRound;
import org.duikou.testing.Pipeline;
import org.duikou.vocabulary.PairRule;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Under test: who may not go where. In most chapters "barred" breaks one rule and "allowed" nearly does. */
@ParameterizedClass
@EnumSource(Pipeline.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
record PairRuleChapterTest(Pipeline pipeline) {

    @Test
    void another_category_of_majors_is_no_match() {
        isBarred(
                PairRule.MAJOR_MISMATCH,
                round(
                        """
                post welder     seats 2  major 660601
                student allowed major 660799
                student barred  major 610601
                """));
    }

    @Test
    void a_level_that_is_not_listed_is_no_match() {
        isBarred(
                PairRule.LEVEL_MISMATCH,
                round(
                        """
                post welder     seats 2  level HIGHER  level TECHNICIAN
                student allowed level HIGHER
                student barred  level SECONDARY
                """));
    }

    @Test
    void a_grade_that_is_not_listed_is_no_match() {
        isBarred(
                PairRule.GRADE_MISMATCH,
                round(
                        """
                post welder     seats 2  grade 2
                student allowed grade 2
                student barred  grade 3
                """));
    }

    @Test
    void a_student_is_16_on_the_first_day() {
        isBarred(
                PairRule.UNDER_16,
                round(
                        """
                post welder     seats 2  dates 2022-10-01 2022-12-31
                student allowed born 2006-10-01
                student barred  born 2006-10-02
                """));
    }

    @Test
    void a_first_year_student_goes_to_no_post() {
        isBarred(
                PairRule.FIRST_YEAR,
                round(
                        """
                post welder     seats 2
                student allowed grade 2
                student barred  grade 1
                """));
    }

    @Test
    void a_first_year_student_may_join_an_order_class() {
        round("""
                class welding  seats 1..2
                student s1     grade 1
                """)
                .solve(pipeline)
                .isExactly("s1->welding | unplaced 0 | gap 0");
    }

    @Test
    void a_student_must_consent() {
        isBarred(
                PairRule.CONSENT_MISSING,
                round(
                        """
                post welder     seats 2
                student allowed
                student barred  no-consent
                """));
    }

    @Test
    void a_guardian_must_consent_even_for_an_adult() {
        isBarred(
                PairRule.CONSENT_MISSING,
                round(
                        """
                post welder     seats 2
                student allowed born 2000-01-01
                student barred  born 2000-01-01  no-guardian
                """));
    }

    @Test
    void a_minor_is_kept_from_any_hazard_and_no_filing_helps() {
        isBarred(
                PairRule.MINOR_PROTECTED,
                round(
                        """
                post welder     seats 2  hazard COLD_WATER  filed
                student allowed born 2004-09-01
                student barred  born 2004-09-02
                """));
    }

    @Test
    void a_minor_is_kept_from_heavy_work_in_an_order_class_too() {
        isBarred(
                PairRule.MINOR_PROTECTED,
                round(
                        """
                class welder    seats 1..2  intensity 3
                student allowed born 2004-09-01
                student barred  born 2004-09-02
                """));
    }

    @Test
    void a_minor_may_do_moderate_work() {
        round(
                        """
                post welder  intensity 2
                student s1   born 2006-01-01
                """)
                .solve(pipeline)
                .isExactly("s1->welder | unplaced 0 | gap 0");
    }

    @Test
    void a_woman_carries_no_heavy_loads() {
        isBarred(
                PairRule.FEMALE_PROTECTED,
                round(
                        """
                post welder     seats 2  hazard HEAVY_LOAD
                student allowed gender M
                student barred  gender F
                """));
    }

    @Test
    void a_woman_does_not_work_underground_and_no_filing_helps() {
        isBarred(
                PairRule.FEMALE_PROTECTED,
                round(
                        """
                post welder     seats 2  hazard UNDERGROUND  filed
                student allowed gender M
                student barred  gender F
                """));
    }

    @Test
    void a_woman_is_kept_from_the_heaviest_work() {
        isBarred(
                PairRule.FEMALE_PROTECTED,
                round(
                        """
                class welder    seats 1..2  intensity 4
                student allowed gender M
                student barred  gender F
                """));
    }

    @Test
    void a_woman_may_do_heavy_work_in_an_order_class() {
        round(
                        """
                class welding  seats 1..2  intensity 3
                student s1     gender F
                """)
                .solve(pipeline)
                .isExactly("s1->welding | unplaced 0 | gap 0");
    }

    @Test
    void who_boards_goes_to_no_post_without_a_dormitory() {
        isBarred(
                PairRule.NO_DORMITORY,
                round(
                        """
                post welder     seats 2
                student allowed
                student barred  boards
                """));
    }

    @Test
    void who_boards_goes_to_a_dormitory_or_to_an_order_class() {
        round(
                        """
                post welder    seats 1  dormitory
                class welding  seats 1..1
                student s1     welder  boards
                student s2     welding  boards
                """)
                .solve(pipeline)
                .isExactly("s1->welder s2->welding | unplaced 0 | gap 0");
    }

    @Test
    void every_required_certificate_is_needed() {
        isBarred(
                PairRule.CERTIFICATE_MISSING,
                round(
                        """
                post welder     seats 2  certificate arc  certificate gas
                student allowed certificate arc  certificate gas  certificate crane
                student barred  certificate arc
                """));
    }

    @Test
    void a_student_who_comes_late_is_away() {
        isBarred(
                PairRule.DATES_MISMATCH,
                round(
                        """
                post welder     seats 2
                student allowed available 2022-09-01 2023-02-28
                student barred  available 2022-09-02 2023-02-28
                """));
    }

    @Test
    void a_student_who_leaves_early_is_away() {
        isBarred(
                PairRule.DATES_MISMATCH,
                round(
                        """
                post welder     seats 2  dates 2022-10-01 2022-12-31
                student allowed available 2022-09-15 2022-12-31
                student barred  available 2022-09-15 2022-12-30
                """));
    }

    @Test
    void an_opening_may_invite_some_colleges_only() {
        round(
                        """
                post welder  seats 3  invites C1  invites C2
                student C1/s1
                student C2/s1
                student C3/s1
                """)
                .solve(pipeline)
                .isExactly("C1/s1->welder C2/s1->welder | unplaced 1 | gap 0");
    }

    @Test
    void an_exclusion_may_name_an_opening() {
        isBarred(
                PairRule.EXCLUDED,
                round(
                        """
                post welder     seats 2
                student allowed
                student barred
                exclude barred  welder
                """));
    }

    @Test
    void an_exclusion_may_name_an_enterprise() {
        isBarred(
                PairRule.EXCLUDED,
                round(
                        """
                post welder     seats 2  at works
                post other      seats 1  at maker
                student allowed welder
                student barred  major 660799
                exclude barred  enterprise works
                exclude barred  other
                """));
    }

    @Test
    void who_is_not_adjustable_goes_only_where_she_chose() {
        isBarred(
                PairRule.NOT_CHOSEN,
                round(
                        """
                post welder     seats 2
                post other      seats 2  major 610101
                student allowed welder  only-chosen
                student barred  other   only-chosen
                """));
    }

    @Test
    void a_round_may_switch_off_what_is_no_law() {
        round(
                        """
                policy without LEVEL_MISMATCH
                post welder  level HIGHER
                student s1   level SECONDARY
                """)
                .solve(pipeline)
                .isExactly("s1->welder | unplaced 0 | gap 0");
    }

    @Test
    void a_round_may_ask_for_nearer_majors() {
        isBarred(
                PairRule.MAJOR_MISMATCH,
                round(
                        """
                policy minimum-fit 80
                post welder     seats 2  major 660601
                student allowed major 660602
                student barred  major 660799
                """));
    }

    @Test
    void a_round_may_ask_for_more_years() {
        isBarred(
                PairRule.UNDER_16,
                round(
                        """
                policy minimum-age 17
                post welder     seats 2
                student allowed born 2005-09-01
                student barred  born 2005-09-02
                """));
    }

    private void isBarred(PairRule rule, DrawnRound round) {
        assertThat(round.rulesAgainst("barred", "welder")).containsExactly(rule);
        assertThat(round.rulesAgainst("allowed", "welder")).isEmpty();
        round.solve(pipeline).isExactly("allowed->welder | unplaced 1 | gap 0");
    }
}
