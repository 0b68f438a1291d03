package org.duikou.chapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duikou.testing.DrawnRound.round;

import java.util.List;
import org.duikou.eligibility.OpeningRules;
import org.duikou.problem.PlacementProblem;
import org.duikou.testing.DrawnRound;
import org.duikou.testing.Pipeline;
import org.duikou.vocabulary.OpeningRule;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Under test: which posts may take nobody at all, and which filing lifts that. */
@ParameterizedClass
@EnumSource(Pipeline.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
record OpeningRuleChapterTest(Pipeline pipeline) {

    @Test
    void high_risk_work_is_barred_unless_filed() {
        for (String hazard : List.of("HEIGHT", "UNDERGROUND", "RADIATION", "TOXIC", "FLAMMABLE")) {
            takesNobody("hazard " + hazard, OpeningRule.HIGH_RISK_WORK);
            takesHim("hazard " + hazard + " filed");
        }
    }

    @Test
    void other_hazards_are_no_high_risk() {
        takesHim("hazard COLD_WATER hazard HEAVY_LOAD");
    }

    @Test
    void night_shifts_are_barred_unless_filed() {
        takesNobody("night", OpeningRule.NIGHT_SHIFT);
        takesHim("night filed");
    }

    @Test
    void more_than_8_hours_are_barred_unless_filed() {
        takesHim("hours 8");
        takesNobody("hours 8.1", OpeningRule.OVERTIME);
        takesHim("hours 8.1 filed");
    }

    @Test
    void heavy_work_is_barred_even_if_filed() {
        takesHim("intensity 2");
        takesNobody("intensity 3", OpeningRule.LABOUR_INTENSITY);
        takesNobody("intensity 3 filed", OpeningRule.LABOUR_INTENSITY);
    }

    @Test
    void posts_through_an_agency_are_barred_even_if_filed() {
        takesNobody("agency", OpeningRule.THROUGH_AGENCY);
        takesNobody("agency filed", OpeningRule.THROUGH_AGENCY);
    }

    @Test
    void places_of_entertainment_are_barred_even_if_filed() {
        takesHim("venue CANTEEN");
        takesNobody("venue ENTERTAINMENT", OpeningRule.BARRED_VENUE);
        takesNobody("venue ENTERTAINMENT filed", OpeningRule.BARRED_VENUE);
    }

    @Test
    void an_order_class_is_taught_and_not_worked() {
        round(
                        """
                class welding  seats 1..1  night  hours 9  intensity 3  agency  venue ENTERTAINMENT  hazard HEIGHT
                student s1     gender M
                """)
                .solve(pipeline)
                .isExactly("s1->welding | unplaced 0 | gap 0");
    }

    private void takesHim(String conditions) {
        draw(conditions).solve(pipeline).isExactly("he->post | unplaced 0 | gap 0");
    }

    private void takesNobody(String conditions, OpeningRule rule) {
        DrawnRound round = draw(conditions);
        PlacementProblem problem = round.problem();
        assertThat(new OpeningRules(problem.policy()).broken(problem.opening(0)))
                .containsExactly(rule);
        round.solve(pipeline).isExactly("| unplaced 1 | gap 0");
    }

    private static DrawnRound draw(String conditions) {
        return round("post post " + conditions + "\nstudent he gender M");
    }
}
