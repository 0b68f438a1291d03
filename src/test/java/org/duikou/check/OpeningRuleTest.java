package org.duikou.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.duikou.testing.RoundDraft;
import org.duikou.vocabulary.Gender;
import org.duikou.vocabulary.Hazard;
import org.duikou.vocabulary.WorkConditions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Under test: a post that breaks an opening rule takes nobody, and is told once. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OpeningRuleTest {
    private final RoundDraft round = new RoundDraft();

    @ParameterizedTest
    @EnumSource(
            value = Hazard.class,
            names = {"HEIGHT", "UNDERGROUND", "RADIATION", "TOXIC", "FLAMMABLE"})
    void high_risk_hazards(Hazard hazard) {
        assertThat(post(work(1, hazard, false))).containsExactly(ViolationCode.HIGH_RISK_WORK);
        assertThat(post(work(1, hazard, true))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Hazard.class,
            names = {"COLD_WATER", "HEAVY_LOAD"})
    void other_hazards_close_no_post(Hazard hazard) {
        assertThat(post(work(1, hazard, false))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"true,false,NIGHT_SHIFT", "true,true,", "false,false,"})
    void night_shift(boolean nightShift, boolean exemptionFiled, ViolationCode code) {
        var work = new WorkConditions(nightShift, 1, Set.of(), null, exemptionFiled, null, null, null, false, null);

        assertThat(post(work)).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource({"8,false,", "8.01,false,OVERTIME", "12,true,"})
    void overtime(BigDecimal hours, boolean exemptionFiled, ViolationCode code) {
        var work = new WorkConditions(false, 1, Set.of(), hours, exemptionFiled, null, null, null, false, null);

        assertThat(post(work)).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource({"2,", "3,LABOUR_INTENSITY", "4,LABOUR_INTENSITY"})
    void labour_intensity_is_never_lifted(int intensity, ViolationCode code) {
        var work = new WorkConditions(false, intensity, Set.of(), null, true, null, null, null, false, null);

        assertThat(post(work)).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource({"true,,THROUGH_AGENCY", "false,ENTERTAINMENT,BARRED_VENUE", "false,WORKSHOP,"})
    void agencies_and_barred_venues_are_never_lifted(boolean throughAgency, String venue, ViolationCode code) {
        var work = new WorkConditions(false, 1, Set.of(), null, true, null, null, null, throughAgency, venue);

        assertThat(post(work)).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @EnumSource(Hazard.class)
    void an_order_class_is_no_post(Hazard hazard) {
        round.orderClass("K1").seats(1, 1).conditions(work(3, hazard, false));
        round.student("s1").gender(Gender.M);

        assertThat(codes("s1->K1")).isEmpty();
    }

    private static WorkConditions work(int intensity, Hazard hazard, boolean exemptionFiled) {
        return new WorkConditions(
                false, intensity, Set.of(hazard), null, exemptionFiled, null, null, null, false, null);
    }

    /** Two men at the post. */
    private List<ViolationCode> post(WorkConditions work) {
        round.post("O1").seats(2).conditions(work);
        round.student("s1").gender(Gender.M);
        round.student("s2").gender(Gender.M);
        return codes("s1->O1 s2->O1");
    }

    private List<ViolationCode> codes(String placements) {
        return Judged.codes(round, placements);
    }
}
