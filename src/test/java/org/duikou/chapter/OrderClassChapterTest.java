package org.duikou.chapter;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duikou.testing.DrawnRound.round;

import org.duikou.solve.InfeasibleRoundException;
import org.duikou.testing.Pipeline;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Under test: order classes, closed or held with at least their minimum. */
@ParameterizedClass
@EnumSource(Pipeline.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
record OrderClassChapterTest(Pipeline pipeline) {

    @Test
    void a_class_opens_at_its_minimum() {
        round("""
                class welding  seats 3..5
                student s1..3
                """)
                .solve(pipeline)
                .isExactly("s1->welding s2->welding s3->welding | unplaced 0 | gap 0");
    }

    @Test
    void a_class_below_its_minimum_stays_closed() {
        round("""
                class welding  seats 3..5
                student s1..2  welding
                """)
                .solve(pipeline)
                .isExactly("| unplaced 2 | gap 0");
    }

    @Test
    void a_class_takes_no_more_than_its_seats() {
        round(
                        """
                class welding  seats 1..2
                student s1..2  welding
                student s3
                """)
                .solve(pipeline)
                .isExactly("s1->welding s2->welding | unplaced 1 | gap 0");
    }

    @Test
    void students_leave_their_first_choice_to_fill_a_class() {
        round(
                        """
                class welding  seats 2..2
                post turner
                student s1     turner > welding
                student s2     welding  only-chosen
                """)
                .solve(pipeline)
                .isExactly("s1->welding s2->welding | unplaced 0 | gap 0");
    }

    @Test
    void a_class_stays_closed_when_all_are_better_elsewhere() {
        round(
                        """
                class welding  seats 2..2
                post turner    seats 2
                student s1..2  turner > welding
                """)
                .solve(pipeline)
                .isExactly("s1->turner s2->turner | unplaced 0 | gap 0");
    }

    @Test
    void of_two_classes_only_one_can_be_filled() {
        round(
                        """
                class welding  seats 3..3
                class milling  seats 2..4
                student s1..2  welding > milling
                student s3..4  milling > welding
                """)
                .solve(pipeline)
                .isExactly("s1->milling s2->milling s3->milling s4->milling | unplaced 0 | gap 0");
    }

    @Test
    void a_class_that_must_open_is_filled_at_any_cost() {
        round(
                        """
                class welding  seats 2..2  must-open
                post turner    seats 2
                student s1..2  turner
                """)
                .solve(pipeline)
                .isExactly("s1->welding s2->welding | unplaced 0 | gap 0");
    }

    @Test
    void a_class_that_must_open_draws_no_more_than_it_needs() {
        round(
                        """
                class welding  seats 1..2  must-open
                post turner    seats 2
                student s1     turner > welding
                student s2     turner
                """)
                .solve(pipeline)
                .isExactly("s1->welding s2->turner | unplaced 0 | gap 0");
    }

    @Test
    void a_class_that_must_open_and_cannot_makes_the_round_impossible() {
        assertThatThrownBy(() -> round(
                                """
                class welding  seats 2..2  must-open
                post turner
                student s1     welding
                student s2     turner  only-chosen
                """)
                        .solve(pipeline))
                .isInstanceOf(InfeasibleRoundException.class);
    }

    @Test
    void two_classes_that_must_open_may_ask_for_too_many() {
        assertThatThrownBy(() -> round(
                                """
                class welding  seats 2..2  must-open
                class milling  seats 2..2  must-open
                student s1..3
                """)
                        .solve(pipeline))
                .isInstanceOf(InfeasibleRoundException.class);
    }

    @Test
    void a_class_without_minimum_opens_for_one() {
        round("""
                class welding  seats 5
                student s1
                """)
                .solve(pipeline)
                .isExactly("s1->welding | unplaced 0 | gap 0");
    }

    @Test
    void a_class_closes_even_when_all_who_are_left_are_hardship_cases() {
        round(
                        """
                enterprise far  located 40.0 121.0
                class welding   seats 61..70  at far  major *
                student s1..60  home 31.0 121.0  priority 3
                """)
                .solve(pipeline)
                .isExactly("| unplaced 540 | gap 0");
    }
}
