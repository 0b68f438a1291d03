package org.duikou.chapter;

import static org.duikou.chapter.Barred.isBarred;
import static org.duikou.testing.DrawnRound.round;

import org.duikou.testing.Pipeline;
import org.duikou.vocabulary.PairRule;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Under test: who may not go where, because the law protects her. */
@ParameterizedClass
@EnumSource(Pipeline.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
record ProtectionChapterTest(Pipeline pipeline) {

    @Test
    void a_student_is_16_on_the_first_day() {
        isBarred(
                pipeline,
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
                pipeline,
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
                pipeline,
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
                pipeline,
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
                pipeline,
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
                pipeline,
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
                pipeline,
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
                pipeline,
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
                pipeline,
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
                pipeline,
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
    void a_round_may_ask_for_more_years() {
        isBarred(
                pipeline,
                PairRule.UNDER_16,
                round(
                        """
                policy minimum-age 17
                post welder     seats 2
                student allowed born 2005-09-01
                student barred  born 2005-09-02
                """));
    }
}
