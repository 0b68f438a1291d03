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

/** Under test: decisions taken before the solve. */
@ParameterizedClass
@EnumSource(Pipeline.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
record PinChapterTest(Pipeline pipeline) {

    @Test
    void a_pinned_student_stays_where_she_is_pinned() {
        round(
                        """
                post welder
                post turner
                student s1     turner > welder
                student s2     turner > welder
                assess s2 turner 0
                assess s1 turner 100
                pin s1 welder
                """)
                .solve(pipeline)
                .isExactly("s1->welder s2->turner | unplaced 0 | gap 0");
    }

    @Test
    void a_pin_takes_a_seat_from_a_better_student() {
        round(
                        """
                post welder
                student s1
                student s2     welder  priority 3
                pin s1 welder
                """)
                .solve(pipeline)
                .isExactly("s1->welder | unplaced 9 | gap 0");
    }

    @Test
    void a_student_may_be_pinned_to_stay_unplaced() {
        round(
                        """
                post welder
                student s1     welder
                student s2
                pin s1 unplaced
                """)
                .solve(pipeline)
                .isExactly("s2->welder | unplaced 1 | gap 0");
    }

    @Test
    void a_pinned_student_counts_for_the_minimum_of_a_class() {
        round(
                        """
                class welding  seats 2..2
                post turner    seats 2
                student s1     turner
                student s2     turner > welding
                pin s1 welding
                """)
                .solve(pipeline)
                .isExactly("s1->welding s2->welding | unplaced 0 | gap 0");
    }

    @Test
    void a_pin_into_a_class_that_cannot_open_is_impossible() {
        assertThatThrownBy(() -> round(
                                """
                class welding  seats 2..2
                student s1     welding
                pin s1 welding
                """)
                        .solve(pipeline))
                .isInstanceOf(InfeasibleRoundException.class);
    }

    @Test
    void pins_may_overfill_an_opening() {
        assertThatThrownBy(() -> round(
                                """
                post welder    seats 1
                student s1..2
                pin s1 welder
                pin s2 welder
                """)
                        .solve(pipeline))
                .isInstanceOf(InfeasibleRoundException.class);
    }

    @Test
    void pins_may_overfill_a_share() {
        assertThatThrownBy(() -> round(
                                """
                enterprise maker  staff 10
                post welder       seats 2
                student s1..2
                pin s1 welder
                pin s2 welder
                """)
                        .solve(pipeline))
                .isInstanceOf(InfeasibleRoundException.class);
    }

    @Test
    void pins_may_overfill_beds() {
        assertThatThrownBy(() -> round(
                                """
                                enterprise maker  beds-f 1
                                post welder       seats 2  dormitory
                                student s1..2     boards
                                pin s1 welder
                                pin s2 welder
                                """)
                        .solve(pipeline))
                .isInstanceOf(InfeasibleRoundException.class);
    }

    @Test
    void a_pin_that_breaks_a_pair_rule_is_impossible() {
        assertThatThrownBy(() -> round(
                                """
                post welder
                student s1     major 610601
                pin s1 welder
                """)
                        .solve(pipeline))
                .isInstanceOf(InfeasibleRoundException.class);
    }
}
