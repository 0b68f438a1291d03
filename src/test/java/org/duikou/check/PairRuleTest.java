package org.duikou.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.duikou.testing.RoundDraft;
import org.duikou.vocabulary.Gender;
import org.duikou.vocabulary.Hazard;
import org.duikou.vocabulary.Level;
import org.duikou.vocabulary.PairRule;
import org.duikou.vocabulary.WorkConditions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Under test: each pair rule is found broken, alone, in a result that is true in all else. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PairRuleTest {
    private final RoundDraft round = new RoundDraft();

    @BeforeEach
    void draft() {
        round.post("O1");
        round.student("s1");
    }

    @Test
    void a_pair_that_breaks_nothing_is_accepted() {
        assertThat(codes()).isEmpty();
    }

    @Test
    void major_mismatch() {
        round.student("s1").major("550101");

        assertThat(codes()).containsExactly(ViolationCode.MAJOR_MISMATCH);
    }

    @Test
    void major_below_the_minimum_fit_of_the_policy() {
        round.policy().minimumFit(80);
        round.student("s1").major("660701"); // another class: 60

        assertThat(codes()).containsExactly(ViolationCode.MAJOR_MISMATCH);
    }

    @Test
    void level_mismatch() {
        round.post("O1").level(Level.HIGHER);

        assertThat(codes()).containsExactly(ViolationCode.LEVEL_MISMATCH);
    }

    @Test
    void grade_mismatch() {
        round.post("O1").grade(3);

        assertThat(codes()).containsExactly(ViolationCode.GRADE_MISMATCH);
    }

    @Test
    void under_16_until_the_day_before_the_birthday() {
        round.student("s1").bornOn(RoundDraft.START.minusYears(16).plusDays(1));

        assertThat(codes()).containsExactly(ViolationCode.UNDER_16);
    }

    @Test
    void sixteen_on_the_first_day_is_old_enough() {
        round.student("s1").bornOn(RoundDraft.START.minusYears(16));

        assertThat(codes()).isEmpty();
    }

    @Test
    void born_on_29_february_is_of_age_on_1_march() {
        round.student("s1").bornOn(LocalDate.of(2004, 2, 29));
        round.post("O1").dates(LocalDate.of(2022, 2, 28), RoundDraft.END).conditions(work(2, Hazard.COLD_WATER));

        assertThat(codes()).containsExactly(ViolationCode.MINOR_PROTECTED);
    }

    @Test
    void first_year_may_not_take_a_post() {
        round.student("s1").grade(1);

        assertThat(codes()).containsExactly(ViolationCode.FIRST_YEAR);
    }

    @Test
    void first_year_may_join_an_order_class() {
        round.orderClass("K1").seats(1, 1);
        round.student("s2").grade(1);

        assertThat(codes("s1->O1 s2->K1")).isEmpty();
    }

    @Test
    void consent_of_the_student_is_missing() {
        round.student("s1").withoutStudentConsent();

        assertThat(codes()).containsExactly(ViolationCode.CONSENT_MISSING);
    }

    @Test
    void consent_of_the_guardian_is_missing() {
        round.student("s1").withoutGuardianConsent();

        assertThat(codes()).containsExactly(ViolationCode.CONSENT_MISSING);
    }

    @Test
    void minors_are_protected_from_any_hazard() {
        round.student("s1").bornOn(RoundDraft.START.minusYears(17)).gender(Gender.M);
        round.post("O1").conditions(work(1, Hazard.HEAVY_LOAD));

        assertThat(codes()).containsExactly(ViolationCode.MINOR_PROTECTED);
    }

    @Test
    void minors_are_protected_from_intensity_3_in_an_order_class_too() {
        round.orderClass("K1").seats(1, 1).conditions(work(3));
        round.student("s2").bornOn(RoundDraft.START.minusYears(17));

        assertThat(codes("s1->O1 s2->K1")).containsExactly(ViolationCode.MINOR_PROTECTED);
    }

    @Test
    void women_are_protected_from_heavy_loads() {
        round.post("O1").conditions(work(1, Hazard.HEAVY_LOAD));

        assertThat(codes()).containsExactly(ViolationCode.FEMALE_PROTECTED);
    }

    @Test
    void women_are_protected_from_intensity_4_in_an_order_class_too() {
        round.orderClass("K1").seats(1, 1).conditions(work(4));
        round.student("s2");

        assertThat(codes("s1->O1 s2->K1")).containsExactly(ViolationCode.FEMALE_PROTECTED);
    }

    @Test
    void a_post_without_dormitory_takes_no_boarder() {
        round.student("s1").boarding();

        assertThat(codes()).containsExactly(ViolationCode.NO_DORMITORY);
    }

    @Test
    void certificate_is_missing() {
        round.student("s1").certificate("driver");
        round.post("O1").certificate("driver").certificate("welder");

        assertThat(codes()).containsExactly(ViolationCode.CERTIFICATE_MISSING);
    }

    @Test
    void dates_must_cover_the_last_day() {
        round.student("s1").available(RoundDraft.START, RoundDraft.END.minusDays(1));

        assertThat(codes()).containsExactly(ViolationCode.DATES_MISMATCH);
    }

    @Test
    void dates_must_cover_the_first_day() {
        round.student("s1").available(RoundDraft.START.plusDays(1), null);

        assertThat(codes()).containsExactly(ViolationCode.DATES_MISMATCH);
    }

    @Test
    void college_is_not_invited() {
        round.post("O1").invites("other");

        assertThat(codes()).containsExactly(ViolationCode.COLLEGE_NOT_INVITED);
    }

    @Test
    void an_exclusion_from_the_opening() {
        round.excludeFromOpening("s1", "O1");

        assertThat(codes()).containsExactly(ViolationCode.EXCLUDED);
    }

    @Test
    void an_exclusion_from_the_enterprise() {
        round.excludeFromEnterprise("s1", "maker");

        assertThat(codes()).containsExactly(ViolationCode.EXCLUDED);
    }

    @Test
    void not_chosen_and_not_adjustable() {
        round.post("O2");
        round.student("s1").onlyChosen().chooses("O2");

        assertThat(codes()).containsExactly(ViolationCode.NOT_CHOSEN);
    }

    @Test
    void a_rule_that_is_no_law_can_be_switched_off() {
        round.policy().switchOff(PairRule.NOT_CHOSEN).switchOff(PairRule.EXCLUDED);
        round.student("s1").onlyChosen();
        round.excludeFromOpening("s1", "O1");

        assertThat(codes()).isEmpty();
    }

    @Test
    void a_rule_that_is_law_holds_even_when_switched_off() {
        round.policy().switchOff(PairRule.CONSENT_MISSING);
        round.student("s1").withoutStudentConsent();

        assertThat(codes()).contains(ViolationCode.LAW_SWITCHED_OFF, ViolationCode.CONSENT_MISSING);
    }

    @Test
    void every_rule_answers_in_one_scope() {
        var scoped = Arrays.stream(Scope.values()).flatMap(scope -> scope.rules().stream());

        assertThat(scoped).containsExactlyInAnyOrder(PairRule.values());
    }

    private static WorkConditions work(int intensity, Hazard... hazards) {
        return new WorkConditions(false, intensity, Set.of(hazards), null, false, null, null, null, false, null);
    }

    private List<ViolationCode> codes() {
        return codes("s1->O1");
    }

    private List<ViolationCode> codes(String placements) {
        return Judged.codes(round, placements);
    }
}
