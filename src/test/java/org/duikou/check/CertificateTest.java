package org.duikou.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.duikou.proposal.BranchNode;
import org.duikou.proposal.Prices;
import org.duikou.proposal.SolvedRound;
import org.duikou.testing.RoundDraft;
import org.duikou.vocabulary.CollegeId;
import org.duikou.vocabulary.EnterpriseId;
import org.duikou.vocabulary.Gender;
import org.duikou.vocabulary.Language;
import org.duikou.vocabulary.OpeningId;
import org.duikou.vocabulary.RowKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/**
 * Under test: what prices prove, added up by hand. A placement costs 136 points throughout: 120 by adjustment, 16 not
 * assessed.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CertificateTest {
    private static final RowKey O1 = RowKey.seats(new OpeningId("O1"));
    private static final RowKey K1 = RowKey.seats(new OpeningId("K1"));
    private static final RowKey K1_MINIMUM = RowKey.minimum(new OpeningId("K1"));

    private final RoundDraft round = new RoundDraft();

    @BeforeEach
    void draft() {
        round.policy().companion(0).fairnessWeight(0);
    }

    @Test
    void free_prices_prove_who_has_nowhere_to_go() {
        round.post("O1");
        round.student("s1");
        round.student("s2").major("550101").priority(3);

        assertThat(bounds(leaf(Map.of(), Map.of(), 0), 9)).isEqualTo(new Bounds(9, 0)); // 9 + min(1, 0)
    }

    @Test
    void a_price_of_seats_proves_that_they_are_too_few() {
        scarce();

        Bounds bounds = bounds(leaf(Map.of(O1, 1000L), Map.of(), 136_000), 1);

        assertThat(bounds).isEqualTo(new Bounds(1, 136)); // 1 + 1 - 1 · 1 seat; 136 + 136 - 136 · 1 weight
    }

    @Test
    void bounds_are_rounded_up() {
        scarce();

        assertThat(bounds(leaf(Map.of(O1, 1L), Map.of(), 1), 1)).isEqualTo(new Bounds(1, 1)); // 0.002 - 0.001
    }

    @Test
    void bounds_are_never_below_zero() {
        scarce();

        assertThat(bounds(leaf(Map.of(O1, 9000L), Map.of(O1, 9000L), 0), 2)).isEqualTo(new Bounds(0, 0));
    }

    @Test
    void leaving_an_incumbent_unplaced_costs_the_change() {
        round.post("O1");
        round.student("s1");
        round.incumbent("s1", "O1");

        // min(150 + 100 · 1, 136) - 100 · 0
        assertThat(bounds(leaf(Map.of(), Map.of(), 100_000), 0)).isEqualTo(new Bounds(0, 136));
    }

    @Test
    void a_student_of_a_reserving_college_pays_the_cheaper_of_both_rows() {
        round.post("O1").seats(2).reserves("school", 1);
        round.student("s1").priority(3);
        round.student("s2").priority(3);
        round.student("other/s3").priority(3);
        RowKey reserve = RowKey.reserve(new OpeningId("O1"), new CollegeId("school"));

        assertThat(bounds(leaf(Map.of(O1, 3000L, reserve, 1000L), Map.of(), 0), 27)
                        .unplacedWeight())
                .isEqualTo(1); // 1 + 1 + 3 - 3 - 1
        assertThat(bounds(leaf(Map.of(O1, 3000L, reserve, 4000L), Map.of(), 0), 27)
                        .unplacedWeight())
                .isEqualTo(2); // 3 + 3 + 3 - 3 - 4
    }

    @Test
    void rows_over_several_openings_count_once() {
        round.enterprise("maker").staff(10).beds(Gender.F, 1);
        round.post("O1").dormitory();
        round.post("O2").dormitory();
        round.student("s1").boarding();
        round.student("s2");
        RowKey share = RowKey.enterprise(new EnterpriseId("maker"));
        RowKey beds = RowKey.beds(new EnterpriseId("maker"), Gender.F);

        assertThat(bounds(leaf(Map.of(share, 1000L), Map.of(), 0), 2).unplacedWeight())
                .isEqualTo(1);
        assertThat(bounds(leaf(Map.of(share, 999L, beds, 1L), Map.of(), 0), 2).unplacedWeight())
                .isEqualTo(1); // 1 + 0.999 - 0.999 - 0.001
    }

    @Test
    void supervisors_are_named_by_their_place_in_the_college() {
        round.policy().supervisorLoad(1);
        round.post("O1").seats(9);
        round.student("s1").supervisor("Wang");
        round.student("s2").supervisor("Wang");
        round.student("s3").supervisor("Li");
        RowKey wang = RowKey.supervisor(new CollegeId("school"), 1);

        assertThat(bounds(leaf(Map.of(wang, 1000L), Map.of(), 0), 3).unplacedWeight())
                .isEqualTo(1);
    }

    @Test
    void a_change_costs_an_incumbent_who_is_elsewhere_or_unplaced() {
        round.policy().maxChanges(0).change(0);
        round.post("O1").seats(9);
        round.post("O2").seats(9);
        round.student("s1").chooses("O2");
        round.student("s2").chooses("O2");
        round.incumbent("s1", "O1");

        // s1: 136 at O1 as at O2, 16 and a price of 120; s2, who has no place to change: 16
        assertThat(bounds(leaf(Map.of(), Map.of(RowKey.changes(), 120_000L), 1_000_000), 0))
                .isEqualTo(new Bounds(0, 152));
    }

    @Test
    void a_change_costs_an_incumbent_who_has_nowhere_to_go() {
        round.policy().maxChanges(0);
        round.post("O1").seats(9);
        round.student("s1").onlyChosen();
        round.student("s2").onlyChosen();
        round.incumbent("s1", "O1");

        // 1 and a price of 9, and 1: more than both weigh, so no placements keep such a budget
        assertThat(bounds(leaf(Map.of(RowKey.changes(), 9000L), Map.of(), 0), 2).unplacedWeight())
                .isEqualTo(11);
    }

    @Test
    void a_class_that_may_be_closed_or_open_counts_by_what_is_less() {
        loneClass();

        // min(1, 0 - 1) + min(0, 1 · 2): nothing; the class would gain 2 for its minimum, so it counts as closed
        assertThat(bounds(leaf(Map.of(K1_MINIMUM, 1000L), Map.of(), 0), 1).unplacedWeight())
                .isZero();
    }

    @Test
    void a_tree_proves_the_least_of_its_leaves() {
        loneClass();
        var closed = leaf(Map.of(), Map.of(), 0); // she has nowhere to go: 1
        var open = leaf(Map.of(K1_MINIMUM, 1000L), Map.of(), 0); // min(1, 0 - 1) + 1 · 2 = 1

        assertThat(bounds(new BranchNode.Branch(new OpeningId("K1"), closed, open), 1))
                .isEqualTo(new Bounds(1, 0));
    }

    @Test
    void a_leaf_that_holds_no_such_placements_does_not_count_for_points() {
        loneClass();
        round.incumbent("s1", "K1");
        var closed = leaf(Map.of(), Map.of(), 5000); // 150 + 5 · 1 - 5 · 1
        var open = leaf(Map.of(K1_MINIMUM, 2000L), Map.of(), 0); // -2 + 2 · 2 = 2: more than 1; points 136

        assertThat(bounds(new BranchNode.Branch(new OpeningId("K1"), closed, open), 1))
                .isEqualTo(new Bounds(1, 150));
        assertThat(bounds(new BranchNode.Branch(new OpeningId("K1"), closed, open), 2))
                .isEqualTo(new Bounds(1, 136)); // 150 + 5 · 1 - 5 · 2 = 145 is more
    }

    @Test
    void an_open_class_gives_its_seats_and_a_closed_one_none() {
        round.orderClass("K1").seats(1, 1);
        round.student("s1");
        round.student("s2");
        var closed = leaf(Map.of(K1, 9000L), Map.of(), 0); // 1 + 1
        var open = leaf(Map.of(K1, 1000L), Map.of(), 0); // 1 + 1 - 1

        assertThat(bounds(new BranchNode.Branch(new OpeningId("K1"), closed, open), 1)
                        .unplacedWeight())
                .isEqualTo(1);
    }

    @Test
    void a_class_that_must_open_counts_as_open() {
        loneClass();
        round.orderClass("K1").mustOpen();

        assertThat(bounds(leaf(Map.of(K1_MINIMUM, 1000L), Map.of(), 0), 1).unplacedWeight())
                .isEqualTo(1); // min(1, -1) + 1 · 2
    }

    @Test
    void a_pinned_student_has_no_other_option() {
        round.post("O1");
        round.post("O2");
        round.student("s1");
        round.pin("s1", "O1");
        RowKey row = RowKey.seats(new OpeningId("O1"));

        assertThat(bounds(leaf(Map.of(row, 5000L), Map.of(), 0), 0)).isEqualTo(new Bounds(0, 136)); // 5 - 5; 136
    }

    @Test
    void a_price_on_a_row_that_does_not_exist_is_named() {
        scarce();

        assertThat(told(leaf(Map.of(RowKey.seats(new OpeningId("O9")), 1L), Map.of(), 0)))
                .contains("The certificate prices the row (seats:O9), which does not exist.");
    }

    @Test
    void a_branch_on_a_post_is_named() {
        scarce();

        assertThat(told(new BranchNode.Branch(new OpeningId("O1"), Told.FREE, Told.FREE)))
                .contains("The tree branches on (O1), which is no order class of this round.");
    }

    @Test
    void a_second_branch_on_a_path_is_named() {
        loneClass();
        var again = new BranchNode.Branch(new OpeningId("K1"), Told.FREE, Told.FREE);

        assertThat(told(new BranchNode.Branch(new OpeningId("K1"), Told.FREE, again)))
                .contains("The tree branches on (K1), on which its path has already branched.");
    }

    @Test
    void figures_beyond_64_bits_prove_nothing() {
        scarce();
        round.post("O1").seats(3);

        assertThat(told(leaf(Map.of(O1, Long.MAX_VALUE / 2), Map.of(), 0)))
                .contains("A figure is too large to be checked exactly.");
    }

    @Test
    void a_scale_that_is_no_unit_proves_nothing() {
        scarce();
        SolvedRound solved = Told.of(round.problem(), "s1->O1", Told.FREE);
        var certificate = Altered.with(solved.certificate(), "scale", 0L);

        Verdict verdict = Checker.check(round.facts(), Altered.with(solved, "certificate", certificate));

        assertThat(verdict.violations())
                .extracting(violation -> violation.text(Language.EN))
                .containsExactly("The certificate's scale is (0), expected (1..).");
    }

    @Test
    void a_finer_scale_with_finer_prices_is_the_same_proof() {
        scarce();
        SolvedRound solved = Told.of(round.problem(), "s1->O1", leaf(Map.of(O1, 1000L), Map.of(), 136_000));
        var finer = leaf(Map.of(O1, 7000L), Map.of(), 7 * 136_000);
        var certificate = Altered.with(Altered.with(solved.certificate(), "scale", 7000L), "tree", finer);

        Verdict verdict = Checker.check(round.facts(), Altered.with(solved, "certificate", certificate));

        assertThat(verdict.violations()).isEmpty();
        assertThat(verdict.gap()).isZero();
    }

    @Test
    void a_claim_that_the_prices_do_not_prove_is_named() {
        scarce();
        SolvedRound solved = Told.of(round.problem(), "s1->O1", Told.FREE);
        var certificate = Altered.with(solved.certificate(), "softBound", 136L);

        Verdict verdict = Checker.check(round.facts(), Altered.with(solved, "certificate", certificate));

        assertThat(verdict.violations())
                .extracting(Violation::where, violation -> violation.text(Language.EN))
                .contains(tuple(
                        "certificate.json softBound",
                        "The certificate claims a softBound of (136), its prices prove (0)."));
    }

    /** Two students and one seat. */
    private void scarce() {
        round.post("O1");
        round.student("s1");
        round.student("s2");
    }

    /** One student and a class that needs two. */
    private void loneClass() {
        round.orderClass("K1").seats(2, 5);
        round.student("s1");
    }

    private static BranchNode.Leaf leaf(Map<RowKey, Long> weightPrices, Map<RowKey, Long> softPrices, long multiplier) {
        return new BranchNode.Leaf(new Prices(weightPrices), new Prices(softPrices), multiplier);
    }

    private Bounds bounds(BranchNode tree, long unplacedWeight) {
        return Proven.bounds(round.facts(), tree, unplacedWeight);
    }

    private List<String> told(BranchNode tree) {
        return Proven.told(round.facts(), tree);
    }
}
