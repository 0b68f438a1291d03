package org.duikou.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duikou.eligibility.BrokenPin;
import org.duikou.eligibility.EligiblePairs;
import org.duikou.intake.PolicyFile;
import org.duikou.problem.PlacementProblem;
import org.duikou.vocabulary.Choice;
import org.duikou.vocabulary.EnterpriseId;
import org.duikou.vocabulary.Opening;
import org.duikou.vocabulary.OpeningId;
import org.duikou.vocabulary.RoundFacts;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Under test: the figures of the alliance's first batch. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AllianceScenarioTest {
    private final RoundFacts facts =
            AllianceScenario.round(PolicyFile.packaged().policy()).facts();

    @Test
    void ten_colleges_thirty_enterprises_and_ten_institutions() {
        assertThat(facts.colleges()).hasSize(10);
        assertThat(facts.enterprises()).hasSize(30);
        assertThat(facts.institutions()).hasSize(10);
    }

    @Test
    void internship_posts_of_143_seats() {
        assertThat(facts.openings().stream()
                        .filter(Opening::isPost)
                        .mapToInt(Opening::seats)
                        .sum())
                .isEqualTo(143);
    }

    @Test
    void every_enterprise_has_an_internship_post() {
        assertThat(facts.openings().stream().filter(Opening::isPost).map(Opening::enterprise))
                .containsAll(facts.enterprises().stream().map(e -> e.id()).toList());
    }

    @Test
    void seven_order_classes_that_hold_about_400_each_with_a_minimum() {
        assertThat(facts.openings().stream().filter(Opening::isOrderClass))
                .hasSize(7)
                .allMatch(orderClass -> orderClass.minSeats() > 0);
        assertThat(facts.openings().stream()
                        .filter(Opening::isOrderClass)
                        .mapToInt(Opening::seats)
                        .sum())
                .isBetween(380, 420);
    }

    @Test
    void every_college_teaches_majors_of_the_catalogue_or_of_technician_schools() {
        assertThat(facts.candidates()).allMatch(student -> student.major().matches("[4-7]\\d{5}|0\\d{3}-[2-4]"));
        assertThat(facts.colleges()).allSatisfy(college -> assertThat(facts.candidates().stream()
                        .filter(student -> student.id().college().equals(college.id()))
                        .map(student -> student.major())
                        .distinct())
                .hasSizeBetween(3, 4));
    }

    @Test
    void choices_conflict_the_wanted_openings_are_first_on_more_lists_than_they_have_seats() {
        Map<OpeningId, Long> first = facts.choices().stream()
                .filter(choice -> choice.rank() == 1)
                .collect(Collectors.groupingBy(Choice::opening, Collectors.counting()));

        assertThat(facts.openings().stream().filter(opening -> first.getOrDefault(opening.id(), 0L) > opening.seats()))
                .hasSizeGreaterThan(8);
    }

    @Test
    void the_pins_break_no_rule() {
        assertThat(BrokenPin.of(PlacementProblem.freeze(facts))).isEmpty();
    }

    @Test
    void somewhat_more_students_than_seats() {
        int seats = facts.openings().stream().mapToInt(Opening::seats).sum();

        assertThat(facts.candidates()).hasSizeBetween(seats + 10, seats + 40);
    }

    @Test
    void forty_three_students_of_one_automobile_school_want_one_vehicle_maker_first() {
        assertThat(facts.choices().stream()
                        .filter(choice -> choice.rank() == 1)
                        .filter(choice -> choice.student().college().code().equals("C06"))
                        .filter(choice -> enterprise(choice.opening()).equals(new EnterpriseId("E01"))))
                .hasSize(43);
    }

    @Test
    void one_order_class_cannot_reach_its_minimum() {
        PlacementProblem problem = PlacementProblem.freeze(facts);
        EligiblePairs pairs = EligiblePairs.of(problem);

        assertThat(facts.openings().stream()
                        .filter(Opening::isOrderClass)
                        .filter(orderClass -> eligible(problem, pairs, orderClass) < orderClass.minSeats()))
                .singleElement()
                .extracting(Opening::id)
                .isEqualTo(new OpeningId("D07"));
    }

    private EnterpriseId enterprise(OpeningId id) {
        return facts.openings().stream()
                .filter(opening -> opening.id().equals(id))
                .findFirst()
                .orElseThrow()
                .enterprise();
    }

    private static long eligible(PlacementProblem problem, EligiblePairs pairs, Opening orderClass) {
        int number = problem.openingNumber(orderClass.id());
        return IntStream.range(0, pairs.size())
                .filter(pair -> pairs.opening(pair) == number)
                .count();
    }
}
