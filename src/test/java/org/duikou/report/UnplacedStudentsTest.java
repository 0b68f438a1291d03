package org.duikou.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.duikou.problem.PlacementProblem;
import org.duikou.proposal.UnplacedRow;
import org.duikou.vocabulary.UnplacedReason;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Under test: the reason and the sentence that each unplaced student gets. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class UnplacedStudentsTest {

    @Test
    void no_eligible_opening_names_the_rule_that_blocks_most() {
        var round =
                new SmallRound().post("O1", 1, "550101").post("O2", 1, "550102").adjustable("s1");

        UnplacedRow row = only(round, "");

        assertThat(row.reason()).isEqualTo(UnplacedReason.NO_ELIGIBLE_OPENING);
        assertThat(row.detailEn())
                .isEqualTo(
                        "None of the 2 openings that count is allowed; MAJOR_MISMATCH blocks most: 2, of them 2 by this"
                                + " rule alone.");
    }

    @Test
    void a_student_who_chose_nothing_and_is_not_adjustable_is_told_so() {
        var round = new SmallRound().post("O1", 1).student("s1");

        UnplacedRow row = only(round, "");

        assertThat(row.reason()).isEqualTo(UnplacedReason.NO_ELIGIBLE_OPENING);
        assertThat(row.detailEn()).isEqualTo("No choice was made, and the student is not adjustable.");
    }

    @Test
    void choices_full_names_the_choices_that_went_to_others() {
        var round = new SmallRound()
                .post("O1", 1)
                .post("O2", 1)
                .post("O3", 1)
                .student("s1", "O2")
                .student("s2", "O1")
                .student("s3", "O2", "O1");

        UnplacedRow row = only(round, "s1->O2 s2->O1");

        assertThat(row.reason()).isEqualTo(UnplacedReason.CHOICES_FULL);
        assertThat(row.detailEn())
                .isEqualTo("Not adjustable, and every choice open to this student went to others: O2, O1.");
    }

    @Test
    void order_class_closed_says_how_many_it_is_missing() {
        var round = new SmallRound()
                .orderClass("K1", 5, 9)
                .student("s1", "K1")
                .post("O1", 1)
                .student("s2", "O1", "K1");

        UnplacedRow row = only(round, "s2->O1");

        assertThat(row.reason()).isEqualTo(UnplacedReason.ORDER_CLASS_CLOSED);
        assertThat(row.detailEn())
                .isEqualTo("The order class K1 is closed: it needs 5, 2 may go there, 3 are missing.");
        assertThat(row.detailZh()).isEqualTo("订单班 K1 未开班：最低 5 人，符合条件 2 人，尚缺 3 人。");
    }

    @Test
    void not_enough_seats_is_proved_by_a_set_of_students_with_fewer_seats() {
        var round = new SmallRound()
                .post("O1", 1)
                .post("O2", 1)
                .adjustable("s1")
                .adjustable("s2")
                .adjustable("s3");

        UnplacedRow row = only(round, "s1->O1 s2->O2");

        assertThat(row.reason()).isEqualTo(UnplacedReason.NOT_ENOUGH_SEATS);
        assertThat(row.detailEn()).isEqualTo("Proved: 3 students compete for 2 seats, so at least 1 stay unplaced.");
    }

    @Test
    void places_of_a_full_enterprise_share_are_counted_once() {
        var round = new SmallRound()
                .staff(20) // 10 % of 20: 2 interns
                .post("O1", 1)
                .post("O2", 9)
                .adjustable("s1")
                .adjustable("s2")
                .adjustable("s3");

        UnplacedRow row = only(round, "s1->O1 s2->O2");

        assertThat(row.detailEn()).isEqualTo("Proved: 3 students compete for 2 seats, so at least 1 stay unplaced.");
    }

    @Test
    void a_seat_left_free_by_a_move_is_no_proof() {
        var round =
                new SmallRound().post("O1", 1).post("O2", 1).adjustable("s1").adjustable("s2");

        UnplacedRow row = only(round, "s1->O1");

        assertThat(row.detailEn()).isEqualTo("This result found no seat at any opening open to this student.");
    }

    @Test
    void a_pin_keeps_a_student_unplaced() {
        var round = new SmallRound().post("O1", 1).adjustable("s1").pinnedUnplaced("s1");

        assertThat(only(round, "").reason()).isEqualTo(UnplacedReason.PINNED_UNPLACED);
    }

    private static UnplacedRow only(SmallRound round, String placements) {
        var problem = PlacementProblem.freeze(round.facts());
        var unplaced =
                RoundReport.of(problem, Proposals.of(problem, placements), "0").unplaced();
        assertThat(unplaced).hasSize(1);
        return unplaced.get(0);
    }
}
