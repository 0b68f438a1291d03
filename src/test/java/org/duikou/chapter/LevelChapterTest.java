package org.duikou.chapter;

import static org.duikou.testing.DrawnRound.round;

import org.duikou.testing.Pipeline;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Under test: unplaced weight first, then points. */
@ParameterizedClass
@EnumSource(Pipeline.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
record LevelChapterTest(Pipeline pipeline) {

    @Test
    void a_hardship_case_comes_before_others() {
        round(
                        """
                post welder
                student s1
                student s2     welder
                student s3     priority 3
                assess s2 welder 100
                assess s3 welder 0
                """)
                .solve(pipeline)
                .isExactly("s3->welder | unplaced 2 | gap 0");
    }

    @Test
    void the_second_priority_comes_before_the_first() {
        round(
                        """
                post welder
                student s1     welder
                student s2     priority 2
                """)
                .solve(pipeline)
                .isExactly("s2->welder | unplaced 1 | gap 0");
    }

    @Test
    void one_hardship_case_outweighs_two_others() {
        round(
                        """
                enterprise maker  beds-f 2
                class welding     seats 2..2  dormitory
                post welder       dormitory
                student s1..2     welding  only-chosen  boards
                student s3        welder   only-chosen  boards  priority 3
                """)
                .solve(pipeline)
                .isExactly("s3->welder | unplaced 2 | gap 0");
    }

    @Test
    void three_of_the_second_priority_weigh_as_much_as_one_hardship_case_and_points_decide() {
        round(
                        """
                enterprise maker  beds-f 3
                class welding     seats 3..3  dormitory
                post welder       dormitory
                student s1..3     welding  only-chosen  boards  priority 2
                student s4        welder   only-chosen  boards  priority 3
                """)
                .solve(pipeline)
                .isExactly("s4->welder | unplaced 9 | gap 0");
    }

    @Test
    void any_placement_is_better_than_none() {
        round(
                        """
                enterprise maker  located 40.0 121.0
                post welder       major *
                student s1        home 31.0 121.0  major 110101
                assess s1 welder 0
                """)
                .solve(pipeline)
                .isExactly("s1->welder | unplaced 0 | gap 0");
    }

    @Test
    void everyone_gives_way_for_one_more_student() {
        round(
                        """
                class welding   seats 30..30
                post turner     seats 29  at works
                student s1..29  turner  major 660601
                student s30     welding  only-chosen
                """)
                .solve(pipeline)
                .isExactly(
                        "s1->welding s10->welding s11->welding s12->welding s13->welding s14->welding s15->welding s16->welding s17->welding s18->welding s19->welding s2->welding s20->welding s21->welding s22->welding s23->welding s24->welding s25->welding s26->welding s27->welding s28->welding s29->welding s3->welding s30->welding s4->welding s5->welding s6->welding s7->welding s8->welding s9->welding | unplaced 0 | gap 0");
    }
}
