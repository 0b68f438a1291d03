package org.duikou.chapter;

import static org.duikou.testing.DrawnRound.round;

import org.duikou.testing.Pipeline;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Under test: seats, and seats that wait for a college. */
@ParameterizedClass
@EnumSource(Pipeline.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
record SeatChapterTest(Pipeline pipeline) {

    @Test
    void an_opening_takes_no_more_than_its_seats() {
        round(
                        """
                post welder  seats 2
                student s1   welder
                student s2   welder
                student s3   welder
                assess s1 welder 10
                assess s2 welder 90
                assess s3 welder 80
                """)
                .solve(pipeline)
                .isExactly("s2->welder s3->welder | unplaced 1 | gap 0");
    }

    @Test
    void an_opening_without_seats_takes_nobody() {
        round("""
                post welder  seats 0
                student s1   welder
                """)
                .solve(pipeline)
                .isExactly("| unplaced 1 | gap 0");
    }

    @Test
    void a_reserved_seat_waits_for_its_college() {
        round(
                        """
                post welder  seats 3  reserves C1 2
                student C1/s1
                student C2/s1  welder
                student C2/s2
                """)
                .solve(pipeline)
                .isExactly("C1/s1->welder C2/s1->welder | unplaced 1 | gap 0");
    }

    @Test
    void a_college_may_take_free_seats_beyond_its_own() {
        round(
                        """
                post welder  seats 3  reserves C1 2
                student C1/s1..3
                """)
                .solve(pipeline)
                .isExactly("C1/s1->welder C1/s2->welder C1/s3->welder | unplaced 0 | gap 0");
    }

    @Test
    void free_seats_are_shared_by_those_beyond_their_reserves() {
        round(
                        """
                post welder  seats 4  reserves C1 1  reserves C2 1
                student C1/s1..2  welder
                student C1/s3
                student C2/s1     welder
                student C3/s1     welder
                assess C3/s1 welder 100
                """)
                .solve(pipeline)
                .isExactly("C1/s1->welder C1/s2->welder C2/s1->welder C3/s1->welder | unplaced 1 | gap 0");
    }

    @Test
    void a_reserve_holds_in_an_order_class_too() {
        round(
                        """
                class welding  seats 2..3  reserves C1 1
                student C1/s1
                student C2/s1  welding
                student C2/s2  welding
                student C2/s3
                """)
                .solve(pipeline)
                .isExactly("C1/s1->welding C2/s1->welding C2/s2->welding | unplaced 1 | gap 0");
    }

    @Test
    void a_class_that_waits_for_an_absent_college_may_stay_below_its_minimum() {
        round(
                        """
                class welding  seats 3..3  reserves C1 1
                student C2/s1..3
                """)
                .solve(pipeline)
                .isExactly("| unplaced 3 | gap 0");
    }
}
