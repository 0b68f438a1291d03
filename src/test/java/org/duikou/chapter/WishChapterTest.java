package org.duikou.chapter;

import static org.duikou.testing.DrawnRound.round;

import org.duikou.testing.Pipeline;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Under test: choices, adjustment, exclusion and the placements now in force. */
@ParameterizedClass
@EnumSource(Pipeline.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
record WishChapterTest(Pipeline pipeline) {

    @Test
    void the_first_choice_is_best() {
        round(
                        """
                post welder
                post turner
                student s1     turner > welder
                student s2     welder > turner
                """)
                .solve(pipeline)
                .isExactly("s1->turner s2->welder | unplaced 0 | gap 0");
    }

    @Test
    void choices_are_weighed_over_all_students() {
        round(
                        """
                post welder
                post turner
                student s1     welder > turner
                student s2     welder  only-chosen
                """)
                .solve(pipeline)
                .isExactly("s1->turner s2->welder | unplaced 0 | gap 0");
    }

    @Test
    void who_is_adjustable_takes_what_is_left() {
        round(
                        """
                post welder
                post turner
                student s1..2  welder
                assess s1 welder 70
                """)
                .solve(pipeline)
                .isExactly("s1->welder s2->turner | unplaced 0 | gap 0");
    }

    @Test
    void who_is_not_adjustable_rather_stays_unplaced() {
        round(
                        """
                post welder
                post turner
                student s1..2  welder  only-chosen
                assess s1 welder 70
                """)
                .solve(pipeline)
                .isExactly("s1->welder | unplaced 1 | gap 0");
    }

    @Test
    void an_incumbent_stays_unless_leaving_is_worth_it() {
        round(
                        """
                post welder
                post turner
                student s1     turner > welder
                incumbent s1 welder
                """)
                .solve(pipeline)
                .isExactly("s1->welder | unplaced 0 | gap 0");
    }

    @Test
    void an_incumbent_moves_when_change_is_cheap() {
        round(
                        """
                policy change 9
                post welder
                post turner
                student s1     turner > welder
                incumbent s1 welder
                """)
                .solve(pipeline)
                .isExactly("s1->turner | unplaced 0 | gap 0");
    }

    @Test
    void an_incumbent_makes_room_for_another_student() {
        round(
                        """
                post welder
                post turner
                student s1     welder > turner
                student s2     welder  only-chosen
                incumbent s1 welder
                """)
                .solve(pipeline)
                .isExactly("s1->turner s2->welder | unplaced 0 | gap 0");
    }

    @Test
    void of_two_who_cannot_both_stay_the_incumbent_stays() {
        round(
                        """
                post welder
                student s1     welder
                student s2     welder
                assess s2 welder 100
                incumbent s1 welder
                """)
                .solve(pipeline)
                .isExactly("s1->welder | unplaced 1 | gap 0");
    }
}
