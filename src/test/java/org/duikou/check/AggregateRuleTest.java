package org.duikou.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duikou.testing.RoundDraft;
import org.duikou.vocabulary.Gender;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Under test: each rule on all placements together, at its limit and one beyond. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AggregateRuleTest {
    private final RoundDraft round = new RoundDraft();

    @Test
    void seats_of_an_opening() {
        round.post("O1").seats(2);

        assertThat(told(2, "O1")).isEmpty();
        assertThat(told(3, "O1")).containsExactly("The row (seats:O1) holds (3) students, expected at most 2.");
    }

    @Test
    void seats_that_another_college_reserved_stay_free() {
        round.post("O1").seats(3).reserves("other", 2);

        assertThat(told(1, "O1")).isEmpty();
        assertThat(told(2, "O1")).containsExactly("The row (seats:O1) holds (2) students, expected at most 1.");
    }

    @Test
    void a_college_takes_its_reserved_seats_before_the_others() {
        round.post("O1").seats(3).reserves("school", 2);

        assertThat(told(3, "O1")).isEmpty();
        assertThat(told(4, "O1")).containsExactly("The row (seats:O1) holds (2) students, expected at most 1.");
    }

    @Test
    void enterprise_share_counts_those_already_there() {
        round.enterprise("maker").staff(49).currentInterns(2); // 4 - 2
        round.post("O1").seats(9);

        assertThat(told(2, "O1")).isEmpty();
        assertThat(told(3, "O1")).containsExactly("The row (enterprise:maker) holds (3) interns, expected at most 2.");
    }

    @Test
    void a_firm_of_9_takes_no_intern() {
        round.enterprise("maker").staff(9);
        round.post("O1").seats(9);

        assertThat(told(1, "O1")).containsExactly("The row (enterprise:maker) holds (1) interns, expected at most 0.");
    }

    @Test
    void a_share_that_those_already_there_exceed_is_no_fault_of_the_placements() {
        round.enterprise("maker").staff(20).currentInterns(5);
        round.post("O1").seats(9);
        students(1);

        assertThat(verdict("")).isEmpty();
        assertThat(verdict("s1->O1"))
                .containsExactly("The row (enterprise:maker) holds (1) interns, expected at most 0.");
    }

    @Test
    void enterprise_share_is_lifted_by_a_waiver_and_asks_nothing_of_an_order_class() {
        round.enterprise("maker").staff(9).capWaiver("W1");
        round.enterprise("other").staff(9);
        round.post("O1").seats(9);
        round.orderClass("K1").seats(1, 9).at("other");

        assertThat(told(9, "O1")).isEmpty();
        assertThat(told(9, "K1")).isEmpty();
    }

    @Test
    void post_share_holds_over_all_posts_of_one_type() {
        round.post("O1").seats(1).postType("welder", 14, 1); // 2 - 1
        round.post("O2").seats(1).postType("welder", 14, 1);
        round.post("O3").seats(1).postType("fitter", 14, 1);
        students(3);

        assertThat(verdict("s1->O1 s2->O3")).isEmpty();
        assertThat(verdict("s1->O1 s2->O3 s3->O2"))
                .containsExactly("The row (post:maker:welder) holds (2) interns, expected at most 1.");
    }

    @Test
    void post_share_is_lifted_by_a_waiver() {
        round.enterprise("maker").capWaiver("W1");
        round.post("O1").seats(9).postType("welder", 5, 0);

        assertThat(told(9, "O1")).isEmpty();
    }

    @Test
    void beds_are_counted_by_gender_for_boarders_at_openings_with_a_dormitory() {
        round.enterprise("maker").beds(Gender.F, 1).beds(Gender.M, 9);
        round.post("O1").seats(9).dormitory();
        round.orderClass("K1").seats(1, 9);
        round.student("s1").boarding();
        round.student("s2").boarding();
        round.student("s3");
        round.student("s4").boarding().gender(Gender.M);

        assertThat(verdict("s1->O1 s2->K1 s3->O1 s4->O1")).isEmpty();
        assertThat(verdict("s1->O1 s2->O1 s3->O1 s4->O1"))
                .containsExactly("The row (beds:maker:F) holds (2) boarders, expected at most 1.");
    }

    @Test
    void beds_can_be_no_limit() {
        round.policy().withoutDormBeds();
        round.enterprise("maker").beds(Gender.F, 0);
        round.post("O1").dormitory();
        round.student("s1").boarding();

        assertThat(verdict("s1->O1")).isEmpty();
    }

    @Test
    void an_order_class_is_closed_or_holds_its_minimum() {
        round.orderClass("K1").seats(3, 4);

        assertThat(told(3, "K1")).isEmpty();
        assertThat(told(2, "K1")).containsExactly("The order class (K1) holds (2) students, expected 0, 3..4.");
        assertThat(told(5, "K1")).containsExactly("The row (seats:K1) holds (5) students, expected at most 4.");
    }

    @Test
    void an_order_class_that_must_open_may_not_be_closed() {
        round.orderClass("K1").seats(1, 4).mustOpen();
        students(1);

        assertThat(verdict("")).containsExactly("The order class (K1) holds (0) students, expected 1..4.");
    }

    @Test
    void supervisor_load_names_no_person() {
        round.policy().supervisorLoad(1);
        round.post("O1").seats(9);
        round.student("s1").supervisor("Zhang");
        round.student("s2").supervisor("Zhang");
        round.student("s3").supervisor("Li");
        round.student("other/s4").supervisor("Zhang");

        assertThat(verdict("s1->O1 s3->O1 other/s4->O1")).isEmpty();
        assertThat(verdict("s1->O1 s2->O1 s3->O1 other/s4->O1"))
                .containsExactly("The row (supervisor:school:1) holds (2) students, expected at most 1.");
    }

    @Test
    void a_budget_of_changes_counts_who_is_elsewhere_or_unplaced() {
        round.policy().maxChanges(1);
        round.post("O1").seats(9);
        round.post("O2").seats(9);
        students(3);
        round.student("new");
        round.incumbent("s1", "O1").incumbent("s2", "O1").incumbent("s3", "O1");

        assertThat(verdict("s1->O1 s2->O2 s3->O1 new->O2")).isEmpty();
        assertThat(verdict("s1->O1 s2->O2 new->O2"))
                .containsExactly("The row (changes:round) counts (2) students of the incumbent elsewhere or unplaced,"
                        + " expected at most 1.");
    }

    @Test
    void a_pin_to_an_opening_holds() {
        round.post("O1");
        round.post("O2");
        round.student("s1");
        round.pin("s1", "O1");

        assertThat(verdict("s1->O1")).isEmpty();
        assertThat(verdict("s1->O2")).containsExactly("Student (school/s1) is at (O2), expected (O1) by her pin.");
    }

    @Test
    void a_pin_that_keeps_her_unplaced_holds() {
        round.post("O1");
        round.student("s1");
        round.pinUnplaced("s1");

        assertThat(verdict("")).isEmpty();
        assertThat(verdict("s1->O1")).containsExactly("Student (school/s1) is at (O1), expected (-) by her pin.");
    }

    private void students(int count) {
        IntStream.rangeClosed(1, count).forEach(number -> round.student("s" + number));
    }

    /** What is wrong with that many students at the opening. */
    private List<String> told(int students, String opening) {
        students(students);
        return verdict(IntStream.rangeClosed(1, students)
                .mapToObj(number -> "s" + number + "->" + opening)
                .collect(Collectors.joining(" ")));
    }

    private List<String> verdict(String placements) {
        return Judged.sentences(round, placements);
    }
}
