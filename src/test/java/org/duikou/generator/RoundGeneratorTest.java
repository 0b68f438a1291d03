package org.duikou.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.duikou.eligibility.EligiblePairs;
import org.duikou.intake.PolicyFile;
import org.duikou.problem.PlacementProblem;
import org.duikou.vocabulary.Fingerprint;
import org.duikou.vocabulary.Opening;
import org.duikou.vocabulary.Pin;
import org.duikou.vocabulary.RoundFacts;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RoundGeneratorTest {
    private final RoundFacts facts = facts(GeneratorRequest.of(3000, 1));

    @Test
    void equal_requests_make_equal_rounds() {
        assertThat(Fingerprint.of(facts(GeneratorRequest.of(3000, 1)))).isEqualTo(Fingerprint.of(facts));
    }

    @Test
    void another_seed_makes_another_round() {
        assertThat(Fingerprint.of(facts(GeneratorRequest.of(3000, 2)))).isNotEqualTo(Fingerprint.of(facts));
    }

    @Test
    void makes_what_was_asked_for() {
        RoundFacts asked = facts(
                GeneratorRequest.of(523, 5).withColleges(11).withEnterprises(17).withOrderClasses(3));

        assertThat(asked.candidates()).hasSize(523);
        assertThat(asked.colleges()).hasSize(11);
        assertThat(asked.enterprises()).hasSize(17);
        assertThat(asked.openings().stream().filter(Opening::isOrderClass)).hasSize(3);
    }

    @Test
    void offers_ten_students_an_opening_and_a_little_less_than_a_seat_each() {
        assertThat(facts.openings()).hasSize(300);
        assertThat(facts.openings().stream().mapToInt(Opening::seats).sum()).isBetween(2_900, 3_000);
    }

    @Test
    void gives_adjustable_students_tens_of_openings() {
        PlacementProblem problem = PlacementProblem.freeze(facts);
        EligiblePairs pairs = EligiblePairs.of(problem);

        double mean = IntStream.range(0, pairs.candidates())
                .filter(candidate -> problem.candidate(candidate).adjustable())
                .map(pairs::count)
                .average()
                .orElseThrow();

        assertThat(mean).isBetween(20.0, 60.0);
    }

    @Test
    void pins_only_eligible_pairs() {
        PlacementProblem problem = PlacementProblem.freeze(facts);
        EligiblePairs pairs = EligiblePairs.of(problem);

        assertThat(facts.pins().stream().filter(pin -> pin.opening() != null))
                .isNotEmpty()
                .allMatch(pin -> isEligible(problem, pairs, pin));
    }

    @Test
    void refuses_more_than_a_million_students() {
        assertThatThrownBy(() -> GeneratorRequest.of(1_000_001, 1))
                .hasMessage("The number of students (1000001) is impossible, expected 10..1000000.");
    }

    private static boolean isEligible(PlacementProblem problem, EligiblePairs pairs, Pin pin) {
        int candidate = problem.candidateNumber(pin.student());
        return pin.opening() != null
                && pairs.find(candidate, problem.openingNumber(pin.opening())) != PlacementProblem.NONE;
    }

    private static RoundFacts facts(GeneratorRequest request) {
        return new RoundGenerator(PolicyFile.packaged().policy())
                .generate(request)
                .facts();
    }
}
