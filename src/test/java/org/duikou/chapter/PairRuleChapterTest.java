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

/** Under test: who may not go where, by major, college and wish. */
@ParameterizedClass
@EnumSource(Pipeline.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
record PairRuleChapterTest(Pipeline pipeline) {

    @Test
    void another_category_of_majors_is_no_match() {
        isBarred(
                pipeline,
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
                pipeline,
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
                pipeline,
                PairRule.GRADE_MISMATCH,
                round(
                        """
                post welder     seats 2  grade 2
                student allowed grade 2
                student barred  grade 3
                """));
    }

    @Test
    void every_required_certificate_is_needed() {
        isBarred(
                pipeline,
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
                pipeline,
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
                pipeline,
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
                pipeline,
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
                pipeline,
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
                pipeline,
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
                pipeline,
                PairRule.MAJOR_MISMATCH,
                round(
                        """
                policy minimum-fit 80
                post welder     seats 2  major 660601
                student allowed major 660602
                student barred  major 660799
                """));
    }
}
