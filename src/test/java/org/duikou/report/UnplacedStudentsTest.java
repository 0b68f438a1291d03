package org.duikou.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.duikou.problem.PlacementProblem;
import org.duikou.proposal.UnplacedRow;
import org.duikou.testing.RoundDraft;
import org.duikou.vocabulary.Gender;
import org.duikou.vocabulary.UnplacedReason;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Under test: the reason and the sentence that each unplaced student gets. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class UnplacedStudentsTest {
    private final RoundDraft round = new RoundDraft();

    @Test
    void no_eligible_opening_names_the_rule_that_blocks_most() {
        round.post("O1").majors("550101");
        round.post("O2").majors("550102");
        round.student("s1");

        UnplacedRow row = only("");

        assertThat(row.reason()).isEqualTo(UnplacedReason.NO_ELIGIBLE_OPENING);
        assertThat(row.detailEn())
                .isEqualTo(
                        "None of the 2 openings that count is allowed; MAJOR_MISMATCH blocks most: 2, of them 2 by this"
                                + " rule alone.");
    }

    @Test
    void only_chosen_openings_count_for_a_student_who_is_not_adjustable() {
        round.post("O1").majors("550101");
        round.post("O2");
        round.student("s1").onlyChosen().chooses("O1");

        assertThat(only("").detailEn()).startsWith("None of the 1 openings that count is allowed; MAJOR_MISMATCH");
    }

    @Test
    void a_student_who_chose_nothing_and_is_not_adjustable_is_told_so() {
        round.post("O1");
        round.student("s1").onlyChosen();

        assertThat(only("").detailEn()).isEqualTo("No choice was made, and the student is not adjustable.");
    }

    @Test
    void choices_full_names_the_choices_that_went_to_others() {
        round.post("O1");
        round.post("O2");
        round.post("O3");
        round.student("s1");
        round.student("s2");
        round.student("s3").onlyChosen().chooses("O2", "O1");

        UnplacedRow row = only("s1->O1 s2->O2");

        assertThat(row.reason()).isEqualTo(UnplacedReason.CHOICES_FULL);
        assertThat(row.detailEn())
                .isEqualTo("Not adjustable, and every choice open to this student went to others: O2, O1.");
    }

    @Test
    void order_class_closed_says_how_many_it_is_missing() {
        round.orderClass("K1").seats(5, 9);
        round.post("O1");
        round.student("s1").onlyChosen().chooses("K1");
        round.student("s2");

        UnplacedRow row = only("s2->O1");

        assertThat(row.reason()).isEqualTo(UnplacedReason.ORDER_CLASS_CLOSED);
        assertThat(row.detailEn())
                .isEqualTo("The order class K1 is closed: it needs 5, 2 may go there, 3 are missing.");
        assertThat(row.detailZh()).isEqualTo("订单班 K1 未开班：最低 5 人，符合条件 2 人，尚缺 3 人。");
    }

    @Test
    void an_order_class_with_enough_students_is_closed_for_the_round_as_a_whole() {
        round.orderClass("K1").seats(2, 9);
        round.post("O1");
        round.student("s1").onlyChosen().chooses("K1");
        round.student("s2");

        assertThat(only("s2->O1").detailEn())
                .isEqualTo(
                        "The order class K1 is closed: it needs 2, 2 may go there, but the round as a whole is better"
                                + " with it closed.");
    }

    @Test
    void not_enough_seats_is_proved_by_a_set_of_students_with_fewer_seats() {
        round.post("O1");
        round.post("O2");
        students("s1", "s2", "s3");

        UnplacedRow row = only("s1->O1 s2->O2");

        assertThat(row.reason()).isEqualTo(UnplacedReason.NOT_ENOUGH_SEATS);
        assertThat(row.detailEn()).isEqualTo(proved(3, 2));
    }

    @Test
    void students_who_do_not_compete_are_not_counted() {
        round.post("O1");
        round.post("far").majors("550101");
        round.student("s0").major("550101");
        students("s1", "s2");

        assertThat(only("s0->far s1->O1").detailEn()).isEqualTo(proved(2, 1));
    }

    @Test
    void places_of_a_full_enterprise_share_are_counted_once() {
        round.enterprise("maker").staff(20); // 10 %: 2 interns
        round.post("O1");
        round.post("O2").seats(9);
        students("s1", "s2", "s3");

        assertThat(only("s1->O1 s2->O2").detailEn()).isEqualTo(proved(3, 2));
    }

    @Test
    void full_beds_keep_out_boarders_of_one_gender() {
        round.enterprise("maker").beds(Gender.F, 1);
        round.post("O1").seats(9).dormitory();
        round.student("s1").boarding();
        round.student("s2").boarding();
        round.student("s3");

        assertThat(only("s1->O1 s3->O1").detailEn()).isEqualTo(proved(2, 1));
    }

    @Test
    void seats_that_another_college_reserved_and_left_free_are_out_of_reach() {
        round.post("O1").seats(2).reserves("other", 1);
        students("s1", "s2");

        assertThat(only("s1->O1").detailEn()).isEqualTo(proved(2, 1));
    }

    @Test
    void a_seat_left_free_is_no_proof() {
        round.post("O1");
        round.post("O2");
        students("s1", "s2");

        assertThat(only("s1->O1").detailEn())
                .isEqualTo("This result found no seat at any opening open to this student.");
    }

    @Test
    void a_pin_keeps_a_student_unplaced() {
        round.post("O1");
        round.student("s1");
        round.pinUnplaced("s1");

        assertThat(only("").reason()).isEqualTo(UnplacedReason.PINNED_UNPLACED);
    }

    private void students(String... names) {
        for (String name : names) {
            round.student(name);
        }
    }

    private static String proved(int students, int seats) {
        return "Proved: " + students + " students compete for " + seats + " seats, so at least " + (students - seats)
                + " stay unplaced.";
    }

    private UnplacedRow only(String placements) {
        PlacementProblem problem = round.problem();
        var unplaced =
                RoundReport.of(problem, Proposals.of(problem, placements), "0").unplaced();
        assertThat(unplaced).hasSize(1);
        return unplaced.get(0);
    }
}
