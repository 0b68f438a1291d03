package org.duikou.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.duikou.testing.RandomRounds;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Under test: facts have one form, and impossible ones cannot be made. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RoundFactsTest {
    private static final StudentId STUDENT = StudentId.of("C1", "S1");
    private static final OpeningId OPENING = new OpeningId("P1");

    @RepeatedTest(5)
    void the_order_of_rows_leaves_no_trace(RepetitionInfo repetition) {
        RoundFacts facts = RandomRounds.of(11, 20, 6).facts();
        Random random = new Random(repetition.getCurrentRepetition());

        RoundFacts shuffled = new RoundFacts(
                facts.round(),
                facts.policy(),
                shuffled(facts.colleges(), random),
                shuffled(facts.institutions(), random),
                shuffled(facts.enterprises(), random),
                shuffled(facts.openings(), random),
                shuffled(facts.candidates(), random),
                shuffled(facts.choices(), random),
                shuffled(facts.assessments(), random),
                shuffled(facts.exclusions(), random),
                shuffled(facts.pins(), random),
                shuffled(facts.incumbents(), random));

        assertThat(shuffled).isEqualTo(facts);
        assertThat(Fingerprint.of(shuffled)).isEqualTo(Fingerprint.of(facts));
    }

    private static <T> List<T> shuffled(List<T> values, Random random) {
        List<T> copy = new ArrayList<>(values);
        Collections.shuffle(copy, random);
        return copy;
    }

    @Test
    void a_policy_s_change_shows_in_the_fingerprint() {
        RoundFacts facts = RandomRounds.of(11, 20, 6).facts();
        Policy other = new Policy(
                facts.policy().priorityWeight(),
                facts.policy().choiceCost(),
                facts.policy().adjustedCost() + 1,
                facts.policy().fitWeight(),
                facts.policy().assessmentWeight(),
                facts.policy().distanceWeight(),
                facts.policy().change(),
                facts.policy().companion(),
                facts.policy().fairnessWeight(),
                facts.policy().enterpriseSharePercent(),
                facts.policy().postSharePercent(),
                facts.policy().payPercent(),
                facts.policy().minimumFit(),
                facts.policy().minimumAge(),
                facts.policy().protectedAge(),
                facts.policy().maximumHoursPerDay(),
                facts.policy().supervisorLoad(),
                facts.policy().maxChanges(),
                facts.policy().switchedOff(),
                facts.policy().dormBeds());

        assertThat(Fingerprint.of(facts.withPolicy(other))).isNotEqualTo(Fingerprint.of(facts));
        assertThat(facts.withPolicy(other).withPolicy(facts.policy())).isEqualTo(facts);
    }

    @Test
    void decimals_have_one_form() {
        assertThat(new Assessment(OPENING, STUDENT, new BigDecimal("86.60")))
                .isEqualTo(new Assessment(OPENING, STUDENT, new BigDecimal("86.6")));
        assertThat(new Assessment(OPENING, STUDENT, new BigDecimal("1E+2")).score())
                .hasToString("100");
        assertThat(work(new BigDecimal("8.0"))).isEqualTo(work(new BigDecimal("8")));
    }

    private static WorkConditions work(BigDecimal hours) {
        return new WorkConditions(false, 1, Set.of(), hours, false, hours, hours, hours, false, null);
    }

    @Test
    void a_later_choice_costs_as_the_last_that_is_told() {
        Policy policy = RandomRounds.of(1, 1, 1).facts().policy();

        assertThat(policy.choiceCost(1)).isZero();
        assertThat(policy.choiceCost(8)).isEqualTo(90);
        assertThat(policy.choiceCost(99)).isEqualTo(90);
    }

    @Test
    void an_enterprise_tells_the_beds_of_a_gender() {
        Enterprise enterprise =
                new Enterprise(new EnterpriseId("E1"), "x", null, 1, 0, null, 3, null, new Location(30, 104));

        assertThat(enterprise.beds(Gender.F)).isEqualTo(3);
        assertThat(enterprise.beds(Gender.M)).isNull();
    }

    @Test
    void a_student_is_named_as_the_command_line_takes_it() {
        assertThat(STUDENT).hasToString("C1/S1");
    }

    @Test
    void students_are_in_the_order_of_colleges_then_numbers() {
        assertThat(List.of(StudentId.of("C2", "S1"), StudentId.of("C1", "S2"), StudentId.of("C1", "S10")).stream()
                        .sorted())
                .containsExactly(StudentId.of("C1", "S10"), StudentId.of("C1", "S2"), StudentId.of("C2", "S1"));
    }

    @Test
    void what_cannot_be_is_refused() {
        LocalDate day = LocalDate.of(2026, 9, 1);

        assertThatThrownBy(() -> new Round("r", "x", day, day.minusDays(1), Mode.OPTIMAL))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Choice(STUDENT, 0, OPENING)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Exclusion(STUDENT, null, null, "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Exclusion(STUDENT, OPENING, new EnterpriseId("E1"), ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Location(90.1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Location(Double.NaN, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_is_copied_cannot_be_changed_from_outside() {
        Set<Hazard> hazards = new HashSet<>(Set.of(Hazard.TOXIC));
        WorkConditions work = new WorkConditions(false, 1, hazards, null, false, null, null, null, false, null);

        hazards.clear();

        assertThat(work.hazards()).containsExactly(Hazard.TOXIC);
        assertThatThrownBy(() -> RandomRounds.of(1, 1, 1)
                        .facts()
                        .policy()
                        .priorityWeight()
                        .put(1, 9))
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
