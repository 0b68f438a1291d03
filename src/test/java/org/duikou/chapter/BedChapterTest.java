package org.duikou.chapter;

import static org.duikou.testing.DrawnRound.round;

import org.duikou.testing.Pipeline;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Under test: beds, by gender. */
@ParameterizedClass
@EnumSource(Pipeline.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
record BedChapterTest(Pipeline pipeline) {

    @Test
    void each_gender_has_its_own_beds() {
        round(
                        """
                enterprise maker  beds-f 1  beds-m 2
                post welder       seats 9  dormitory
                student f1        welder  boards  gender F
                student f2        boards  gender F
                student m1        boards  gender M
                student m2        boards  gender M
                """)
                .solve(pipeline)
                .isExactly("f1->welder m1->welder m2->welder | unplaced 1 | gap 0");
    }

    @Test
    void who_does_not_board_needs_no_bed() {
        round(
                        """
                enterprise maker  beds-f 1
                post welder       seats 9  dormitory
                student f1        boards
                student f2..3
                """)
                .solve(pipeline)
                .isExactly("f1->welder f2->welder f3->welder | unplaced 0 | gap 0");
    }

    @Test
    void openings_of_an_enterprise_share_its_beds() {
        round(
                        """
                enterprise maker  beds-f 1
                post welder       dormitory
                class welding     seats 1..1  dormitory
                student f1        welder   boards  only-chosen
                student f2        welding  boards  only-chosen  priority 2
                """)
                .solve(pipeline)
                .isExactly("f2->welding | unplaced 1 | gap 0");
    }

    @Test
    void an_opening_without_dormitory_uses_no_beds() {
        round(
                        """
                enterprise maker  beds-f 0
                class welding     seats 1..1
                student f1        boards
                """)
                .solve(pipeline)
                .isExactly("f1->welding | unplaced 0 | gap 0");
    }

    @Test
    void beds_that_nobody_counted_are_no_limit() {
        round(
                        """
                enterprise maker  beds-m 0
                post welder       seats 2  dormitory
                student f1..2     boards
                """)
                .solve(pipeline)
                .isExactly("f1->welder f2->welder | unplaced 0 | gap 0");
    }

    @Test
    void a_round_may_leave_beds_out() {
        round(
                        """
                policy no-beds
                enterprise maker  beds-f 0
                post welder       dormitory
                student f1        boards
                """)
                .solve(pipeline)
                .isExactly("f1->welder | unplaced 0 | gap 0");
    }
}
