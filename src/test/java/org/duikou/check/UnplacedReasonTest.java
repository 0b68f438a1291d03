package org.duikou.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.duikou.proposal.SolvedRound;
import org.duikou.proposal.UnplacedRow;
import org.duikou.testing.RoundDraft;
import org.duikou.vocabulary.Gender;
import org.duikou.vocabulary.Language;
import org.duikou.vocabulary.RoundFacts;
import org.duikou.vocabulary.UnplacedReason;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Under test: of the five reasons only the first true one is believed. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class UnplacedReasonTest {
    private final RoundDraft round = new RoundDraft();

    @Test
    void nowhere_to_go() {
        round.post("O1").majors("550101");
        round.student("s1");

        assertOnly(UnplacedReason.NO_ELIGIBLE_OPENING, "");
    }

    @Test
    void nowhere_to_go_comes_before_a_pin() {
        round.post("O1").majors("550101");
        round.student("s1");
        round.pinUnplaced("s1");

        assertOnly(UnplacedReason.NO_ELIGIBLE_OPENING, "");
    }

    @Test
    void a_pin_comes_before_a_closed_class() {
        round.orderClass("K1").seats(5, 9);
        round.student("s1");
        round.pinUnplaced("s1");

        assertOnly(UnplacedReason.PINNED_UNPLACED, "");
    }

    @Test
    void a_closed_class_comes_before_full_seats() {
        round.orderClass("K1").seats(5, 9);
        round.post("O1");
        round.student("s1");
        round.student("s2");

        assertOnly(UnplacedReason.ORDER_CLASS_CLOSED, "s2->O1");
    }

    @Test
    void choices_full_is_for_a_student_who_is_not_adjustable() {
        round.post("O1");
        round.student("s1").onlyChosen().chooses("O1");
        round.student("s2");

        assertOnly(UnplacedReason.CHOICES_FULL, "s2->O1");
    }

    @Test
    void not_enough_seats_is_for_a_student_who_is_adjustable() {
        round.post("O1");
        round.student("s1");
        round.student("s2");

        assertOnly(UnplacedReason.NOT_ENOUGH_SEATS, "s2->O1");
    }

    @Test
    void nobody_is_told_that_all_is_full_while_an_opening_has_room() {
        round.post("O1");
        round.post("O2");
        round.student("s1");
        round.student("s2");

        assertThat(told(UnplacedReason.NOT_ENOUGH_SEATS, "s2->O1"))
                .containsExactly(
                        "The reason of student (school/s1) is told as (NOT_ENOUGH_SEATS), but (O2) has room for her.");
    }

    @Test
    void a_seat_without_a_bed_is_no_room() {
        round.enterprise("maker").beds(Gender.F, 1);
        round.post("O1").seats(2).dormitory();
        round.student("s1").boarding();
        round.student("s2").boarding();

        assertOnly(UnplacedReason.NOT_ENOUGH_SEATS, "s2->O1");
    }

    @Test
    void a_seat_reserved_for_another_college_is_no_room_but_one_for_hers_is() {
        round.post("O1").seats(2).reserves("other", 1);
        round.student("s1");
        round.student("s2");

        assertOnly(UnplacedReason.NOT_ENOUGH_SEATS, "s2->O1");

        round.post("O1").reserves("school", 1);
        assertThat(told(UnplacedReason.NOT_ENOUGH_SEATS, "")).hasSize(2);
    }

    @Test
    void a_student_without_weight_may_be_left_out_for_the_points() {
        round.post("O1");
        round.student("s1");
        RoundFacts facts = round.facts();
        facts = facts.withPolicy(Altered.with(facts.policy(), "priorityWeight", Map.of(1, 0, 2, 3, 3, 9)));

        assertThat(Checker.check(facts, Told.of(facts, "")).violations()).isEmpty();
    }

    private void assertOnly(UnplacedReason reason, String placements) {
        assertThat(told(reason, placements)).isEmpty();
        for (UnplacedReason other : UnplacedReason.values()) {
            if (other != reason) {
                assertThat(told(other, placements))
                        .containsExactly("The reason of student (school/s1) is told as (" + other + "), expected ("
                                + reason + ").");
            }
        }
    }

    /** What is found when every unplaced student is told that reason. */
    private List<String> told(UnplacedReason reason, String placements) {
        SolvedRound solved = Told.of(round.facts(), placements);
        List<UnplacedRow> rows = solved.unplaced().stream()
                .map(row -> Altered.with(row, "reason", reason))
                .toList();
        return Checker.check(round.facts(), Altered.with(solved, "unplaced", rows)).violations().stream()
                .map(violation -> violation.text(Language.EN))
                .toList();
    }
}
