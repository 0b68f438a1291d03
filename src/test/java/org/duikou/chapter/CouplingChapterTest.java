package org.duikou.chapter;

import static org.duikou.testing.DrawnRound.round;

import org.duikou.testing.Pipeline;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Under test: the components that couple students, which only the whole solver sees. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CouplingChapterTest {

    @Test
    void students_of_a_college_go_where_they_are_not_alone() {
        round(
                        """
                policy companion 8
                post welder    at maker  seats 2
                post turner    at works  seats 2
                student C1/s1  welder > turner
                student C1/s2  turner > welder
                student C2/s1  welder > turner
                student C2/s2  turner > welder
                assess C1/s2 welder 80
                """)
                .solve(Pipeline.SOLVER)
                .costs("unplaced 0 | choice 20 | assessment 56");
    }

    @Test
    void companions_are_not_worth_any_price() {
        round(
                        """
                policy companion 8
                post welder    at maker  seats 2
                post turner    at works  seats 2
                student C1/s1  welder
                student C1/s2  turner
                """)
                .solve(Pipeline.SOLVER)
                .costs("unplaced 0 | assessment 32 | companion 16");
    }

    @Test
    void no_college_bears_more_than_its_part_when_that_costs_nothing() {
        round(
                        """
                policy fairness 1
                post a  seats 2
                post b  seats 2
                student C1/s1..2  a > b
                student C2/s1..2  a > b
                """)
                .solve(Pipeline.SOLVER)
                .costs("unplaced 0 | choice 20 | assessment 64");
    }

    @Test
    void nobody_is_left_unplaced_for_the_sake_of_company() {
        round(
                        """
                policy companion 1000
                post welder    at maker  seats 1
                post turner    at works  seats 1
                student C1/s1  welder
                student C1/s2  turner
                """)
                .solve(Pipeline.SOLVER)
                .costs("unplaced 0 | assessment 32 | companion 2000");
    }
}
