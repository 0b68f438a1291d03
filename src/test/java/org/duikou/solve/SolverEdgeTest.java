package org.duikou.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duikou.testing.DrawnRound.round;

import org.duikou.testing.Pipeline;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Under test: rounds in which little or nothing is to be decided. */
@ParameterizedClass
@EnumSource(Pipeline.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
record SolverEdgeTest(Pipeline pipeline) {

    @Test
    void an_empty_round() {
        round("").solve(pipeline).isExactly("| unplaced 0 | gap 0");
    }

    @Test
    void no_students() {
        round("""
                post welder
                class welding  seats 2..5
                """)
                .solve(pipeline)
                .isExactly("| unplaced 0 | gap 0");
    }

    @Test
    void no_openings() {
        round("""
                student s1..3
                """)
                .solve(pipeline)
                .isExactly("| unplaced 3 | gap 0");
    }

    @Test
    void no_eligible_pair() {
        round(
                        """
                post welder    major 610101
                student s1..2  priority 3
                """)
                .solve(pipeline)
                .isExactly("| unplaced 18 | gap 0");
    }

    @Test
    void nobody_to_open_what_must_open() {
        var drawn = round("""
                class welding  seats 1..5  must-open
                """);

        assertThatThrownBy(() -> drawn.solve(pipeline)).isInstanceOf(InfeasibleRoundException.class);
    }

    @Test
    void everyone_is_pinned() {
        round(
                        """
                post welder
                class welding  seats 2..2
                student s1..4  welder
                pin s1 welding
                pin s2 welding
                pin s3 welder
                pin s4 unplaced
                """)
                .solve(pipeline)
                .isExactly("s1->welding s2->welding s3->welder | unplaced 1 | gap 0");
    }

    @Test
    void every_weight_is_0() {
        round(
                        """
                policy fit 0  assessment 0  distance 0  change 0
                post welder  seats 2
                student s1..3  welder
                pin s1 unplaced
                """)
                .solve(pipeline)
                .isExactly("s2->welder s3->welder | unplaced 1 | gap 0");
    }

    @Test
    void equal_students_are_told_apart_the_same_way_whatever_the_order_of_lines() {
        String forth =
                """
                post welder    seats 2
                post turner    seats 1
                class welding  seats 2..3
                student s1..4  welder
                student s5..8
                """;
        String back =
                """
                student s5..8
                student s1..4  welder
                class welding  seats 2..3
                post turner    seats 1
                post welder    seats 2
                """;
        String golden = round(forth).solve(pipeline).toString();

        assertThat(round(forth).solve(pipeline)).hasToString(golden);
        assertThat(round(back).solve(pipeline)).hasToString(golden);
    }
}
