package org.duikou.chapter;

import static org.duikou.testing.DrawnRound.round;

import org.duikou.testing.Pipeline;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Under test: how many students one supervisor looks after. */
@ParameterizedClass
@EnumSource(Pipeline.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
record SupervisorChapterTest(Pipeline pipeline) {

    @Test
    void nothing_limits_a_supervisor_by_default() {
        round(
                        """
                post welder    seats 3
                student s1..3  supervisor T1
                """)
                .solve(pipeline)
                .isExactly("s1->welder s2->welder s3->welder | unplaced 0 | gap 0");
    }

    @Test
    void a_round_may_limit_the_load() {
        round(
                        """
                policy supervisor-load 1
                post welder    seats 4
                student s1     welder  supervisor T1
                student s2     supervisor T1
                student s3     supervisor T2
                student s4
                """)
                .solve(pipeline)
                .isExactly("s1->welder s3->welder s4->welder | unplaced 1 | gap 0");
    }

    @Test
    void the_load_counts_over_all_openings() {
        round(
                        """
                policy supervisor-load 1
                post welder
                class welding  seats 1..1
                student s1     welder   supervisor T1  only-chosen
                student s2     welding  supervisor T1  only-chosen  priority 2
                """)
                .solve(pipeline)
                .isExactly("s2->welding | unplaced 1 | gap 0");
    }

    @Test
    void supervisors_of_the_same_name_in_two_colleges_are_two() {
        round(
                        """
                policy supervisor-load 1
                post welder    seats 2
                student C1/s1  supervisor T1
                student C2/s1  supervisor T1
                """)
                .solve(pipeline)
                .isExactly("C1/s1->welder C2/s1->welder | unplaced 0 | gap 0");
    }
}
