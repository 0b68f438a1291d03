package org.duikou.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.duikou.proposal.OrderClassRow;
import org.duikou.proposal.OrderClassRow.ClosedReason;
import org.duikou.proposal.PlacementRow;
import org.duikou.proposal.SolveStatus;
import org.duikou.proposal.SolvedRound;
import org.duikou.proposal.Summary;
import org.duikou.testing.RoundDraft;
import org.duikou.vocabulary.EnterpriseId;
import org.duikou.vocabulary.Language;
import org.duikou.vocabulary.OpeningId;
import org.duikou.vocabulary.OpeningKind;
import org.duikou.vocabulary.StudentId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Under test: every column and figure that a result tells, one changed at a time; file and sentence name it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ResultRowsTest {
    private final RoundDraft round = new RoundDraft();
    private SolvedRound solved;

    @BeforeEach
    void draft() {
        round.enterprise("maker").location(30, 104.1);
        round.post("O1");
        round.orderClass("K1").seats(2, 5);
        round.orderClass("K2").seats(9, 9);
        round.student("s1").chooses("K2", "O1").home(30, 104);
        round.student("s2");
        round.student("s3");
        round.student("s4").major("550101");
        solved = Told.of(round.facts(), "s1->O1 s2->K1 s3->K1");
    }

    @Test
    void an_untouched_result_is_accepted() {
        assertThat(told()).isEmpty();
    }

    @Test
    void enterprise_of_a_placement() {
        placement("enterprise", new EnterpriseId("other"));

        assertThat(told())
                .containsExactly(
                        "placements.csv school/s1 enterprise: The enterprise of student (school/s1) is (other),"
                                + " expected (maker).");
    }

    @Test
    void kind_of_a_placement() {
        placement("kind", OpeningKind.ORDER_CLASS);

        assertThat(told())
                .containsExactly("placements.csv school/s1 kind: The kind of student (school/s1) is (ORDER_CLASS),"
                        + " expected (POST).");
    }

    @Test
    void choice_rank_of_a_placement() {
        placement("choiceRank", null);

        assertThat(told())
                .containsExactly(
                        "placements.csv school/s1 choice_rank: The choice_rank of student (school/s1) is (), expected (2).");
    }

    @Test
    void fit_of_a_placement() {
        placement("fit", 80);

        assertThat(told())
                .containsExactly(
                        "placements.csv school/s1 fit: The fit of student (school/s1) is (80), expected (100).");
    }

    @Test
    void distance_of_a_placement() {
        placement("distanceMeters", 9629);

        assertThat(told())
                .containsExactly(
                        "placements.csv school/s1 distance_km: The distance_km of student (school/s1) is (9629),"
                                + " expected (9630).");
    }

    @Test
    void pin_of_a_placement() {
        placement("pinned", true);

        assertThat(told())
                .containsExactly(
                        "placements.csv school/s1 pinned: The pinned of student (school/s1) is (true), expected (false).");
    }

    @Test
    void a_student_unknown_twice_or_missing() {
        solved = Altered.with(
                solved,
                "placements",
                List.of(
                        solved.placements().get(0),
                        solved.placements().get(0),
                        Altered.with(solved.placements().get(1), "student", StudentId.of("school", "s9")),
                        solved.placements().get(2)));

        assertThat(told())
                .contains(
                        "placements.csv school/s1: The student (school/s1) appears more than once.",
                        "placements.csv school/s9: The student (school/s9) is unknown in this round.",
                        "placements.csv: The student (school/s2) is neither placed nor unplaced.");
    }

    @Test
    void an_opening_unknown() {
        placement("opening", new OpeningId("O9"));

        assertThat(told()).contains("placements.csv school/s1: The opening (O9) is unknown in this round.");
    }

    @Test
    void sizes_and_enrolment_of_an_order_class() {
        orderClass(0, new OrderClassRow(new OpeningId("K1"), 1, 6, 3, null));

        assertThat(told())
                .containsExactly(
                        "order-classes.csv K1 min_seats: The min_seats of the order class (K1) is (1), expected (2).",
                        "order-classes.csv K1 seats: The seats of the order class (K1) is (6), expected (5).",
                        "order-classes.csv K1 enrolled: The enrolled of the order class (K1) is (3), expected (2).");
    }

    @Test
    void too_few_eligible_is_counted() {
        orderClass(1, new OrderClassRow(new OpeningId("K2"), 9, 9, 0, ClosedReason.BETTER_CLOSED));

        assertThat(told())
                .containsExactly("order-classes.csv K2 reason_code: The reason_code of the order class (K2) is"
                        + " (BETTER_CLOSED), expected (TOO_FEW_ELIGIBLE).");
    }

    @Test
    void an_open_class_has_no_reason_to_be_closed() {
        orderClass(0, new OrderClassRow(new OpeningId("K1"), 2, 5, 2, ClosedReason.BETTER_CLOSED));

        assertThat(told())
                .containsExactly("order-classes.csv K1 reason_code: The reason_code of the order class (K1) is"
                        + " (BETTER_CLOSED), expected ().");
    }

    @Test
    void an_order_class_unknown_twice_or_missing() {
        var post = Altered.with(solved.orderClasses().get(0), "opening", new OpeningId("O1"));
        solved = Altered.with(
                solved,
                "orderClasses",
                List.of(solved.orderClasses().get(0), solved.orderClasses().get(0), post));

        assertThat(told())
                .containsExactly(
                        "order-classes.csv K1: The order class (K1) appears more than once.",
                        "order-classes.csv O1: The order class (O1) is unknown in this round.",
                        "order-classes.csv K2: The order class (K2) is missing.");
    }

    @Test
    void figures_of_the_summary() {
        summary("placed", 4);
        summary("hard", 1L);
        summary("gap", 0.5);

        assertThat(told())
                .containsExactly(
                        "summary.json placed: The placed is (4), expected (3).",
                        "summary.json hard: The hard is (1), expected (0).",
                        "summary.json gap: The gap is (0.5), expected (1.0).");
    }

    @Test
    void components_of_the_summary_are_exactly_seven() {
        summary("components", Map.of("choice", 1L, "luck", 1L));

        assertThat(told())
                .hasSize(8)
                .contains(
                        "summary.json components.choice: The components.choice is (1), expected (250).",
                        "summary.json components.fit: The components.fit is (), expected (0).",
                        "summary.json components.luck: The components.luck is (1), expected ().");
    }

    @Test
    void hashes_of_another_input() {
        summary("inputHash", "i");
        summary("policyHash", "p");

        assertThat(told()).hasSize(2).allMatch(text -> text.startsWith("summary.json"));
    }

    @Test
    void a_status_that_the_gap_belies() {
        summary("status", SolveStatus.OPTIMAL);

        assertThat(told())
                .containsExactly("summary.json status: The status (OPTIMAL) does not go with a gap of (1.0).");
    }

    @Test
    void what_only_the_run_can_tell_is_not_judged() {
        summary("seed", 99L);
        summary("version", "9");

        assertThat(told()).isEmpty();
    }

    private void placement(String component, @Nullable Object value) {
        List<PlacementRow> rows = new ArrayList<>(solved.placements());
        rows.set(0, Altered.with(rows.get(0), component, value));
        solved = Altered.with(solved, "placements", rows);
    }

    private void orderClass(int at, OrderClassRow row) {
        List<OrderClassRow> rows = new ArrayList<>(solved.orderClasses());
        rows.set(at, row);
        solved = Altered.with(solved, "orderClasses", rows);
    }

    private void summary(String component, Object value) {
        Summary changed = Altered.with(solved.summary(), component, value);
        solved = Altered.with(solved, "summary", changed);
    }

    private List<String> told() {
        return Checker.check(round.facts(), solved).violations().stream()
                .map(violation -> violation.where() + ": " + violation.text(Language.EN))
                .toList();
    }
}
