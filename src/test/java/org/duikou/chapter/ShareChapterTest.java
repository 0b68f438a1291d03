package org.duikou.chapter;

import static org.duikou.testing.DrawnRound.round;

import org.duikou.testing.Pipeline;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Under test: how many interns an enterprise may take on its posts. */
@ParameterizedClass
@EnumSource(Pipeline.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
record ShareChapterTest(Pipeline pipeline) {

    @Test
    void an_enterprise_takes_10_percent_of_its_staff_rounded_down() {
        round(
                        """
                enterprise maker  staff 29
                post welder       seats 3
                student s1..3     welder
                assess s3 welder 0
                assess s2 welder 90
                assess s1 welder 95
                """)
                .solve(pipeline)
                .isExactly("s1->welder s2->welder | unplaced 1 | gap 0");
    }

    @Test
    void a_firm_of_9_takes_none() {
        round(
                        """
                enterprise maker  staff 9
                post welder
                student s1
                """)
                .solve(pipeline)
                .isExactly("| unplaced 1 | gap 0");
    }

    @Test
    void interns_already_there_count() {
        round(
                        """
                enterprise maker  staff 20  interns 1
                post welder       seats 2
                student s1        welder
                student s2
                """)
                .solve(pipeline)
                .isExactly("s1->welder | unplaced 1 | gap 0");
    }

    @Test
    void more_interns_than_the_share_leave_no_room_and_owe_none() {
        round(
                        """
                enterprise maker  staff 20  interns 5
                post welder       seats 2
                student s1
                """)
                .solve(pipeline)
                .isExactly("| unplaced 1 | gap 0");
    }

    @Test
    void all_posts_of_an_enterprise_share_the_limit() {
        round(
                        """
                enterprise maker  staff 10
                post welder
                post turner
                post other        at works
                student s1        welder  only-chosen
                student s2        other   only-chosen
                student s3        turner > welder  only-chosen  priority 2
                """)
                .solve(pipeline)
                .isExactly("s2->other s3->turner | unplaced 1 | gap 0");
    }

    @Test
    void a_recorded_waiver_lifts_the_shares() {
        round(
                        """
                enterprise maker  staff 9  waiver W-2022-7
                post welder       seats 2  type welding staff 1
                student s1..2
                """)
                .solve(pipeline)
                .isExactly("s1->welder s2->welder | unplaced 0 | gap 0");
    }

    @Test
    void an_order_class_is_no_internship() {
        round(
                        """
                enterprise maker  staff 9
                class welding     seats 1..2
                student s1..2
                """)
                .solve(pipeline)
                .isExactly("s1->welding s2->welding | unplaced 0 | gap 0");
    }

    @Test
    void posts_of_one_type_take_20_percent_of_their_staff_rounded_down() {
        round(
                        """
                post welder    seats 2  type welding staff 9
                post brazer    seats 2  type welding staff 9
                student s1     welder
                student s2     brazer  priority 2
                """)
                .solve(pipeline)
                .isExactly("s2->brazer | unplaced 1 | gap 0");
    }

    @Test
    void interns_already_in_posts_of_the_type_count() {
        round(
                        """
                post welder    seats 2  type welding staff 10 interns 1
                student s1     welder
                student s2
                """)
                .solve(pipeline)
                .isExactly("s1->welder | unplaced 1 | gap 0");
    }

    @Test
    void the_post_share_lies_within_the_enterprise_share() {
        round(
                        """
                enterprise maker  staff 30
                post welder       seats 3  type welding staff 10
                post turner       seats 3  type turning staff 10
                student s1..2     welder   only-chosen  priority 2
                student s3        welder   only-chosen
                student s4        turner   only-chosen  priority 2
                student s5        turner   only-chosen
                """)
                .solve(pipeline)
                .isExactly("s1->welder s2->welder s4->turner | unplaced 2 | gap 0");
    }

    @Test
    void types_of_the_same_name_in_two_enterprises_are_two() {
        round(
                        """
                post welder    at maker  type welding staff 5
                post brazer    at works  type welding staff 5
                student s1     welder
                student s2     brazer
                """)
                .solve(pipeline)
                .isExactly("s1->welder s2->brazer | unplaced 0 | gap 0");
    }

    @Test
    void a_round_may_set_lower_shares() {
        round(
                        """
                policy shares 5 10
                enterprise maker  staff 20
                post welder       seats 2
                student s1        welder
                student s2
                """)
                .solve(pipeline)
                .isExactly("s1->welder | unplaced 1 | gap 0");
    }
}
