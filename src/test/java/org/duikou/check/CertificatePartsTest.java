package org.duikou.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.duikou.proposal.BranchNode;
import org.duikou.proposal.CouplingPrices;
import org.duikou.proposal.CouplingPrices.Companion;
import org.duikou.proposal.Prices;
import org.duikou.testing.RoundDraft;
import org.duikou.vocabulary.EnterpriseId;
import org.duikou.vocabulary.OpeningId;
import org.duikou.vocabulary.RowKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/**
 * Under test: what a certificate in parts proves, by hand, and what makes parts prove nothing. A placement costs 136
 * points; one point is 1000.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CertificatePartsTest {
    private final RoundDraft round = new RoundDraft();

    /** Two posts of one seat for two students each, and a student whom nobody takes. */
    @BeforeEach
    void draft() {
        round.policy().fairnessWeight(0).companion(8);
        round.post("welder").at("E1").majors("660601");
        round.post("driver").at("E2").majors("610201");
        round.student("w1").major("660601");
        round.student("w2").major("660601");
        round.student("d1").major("610201");
        round.student("d2").major("610201");
        round.student("nobody").major("550101");
    }

    @Test
    void the_bounds_of_parts_add_up() {
        BranchNode tree =
                parts(part(leaf("welder", 1000, 136_000), "welder"), part(leaf("driver", 1000, 99_000), "driver"));

        assertThat(bounds(tree, 3)).isEqualTo(new Bounds(3, 136 + 99)); // 1 + 1 + 1 for whom nobody takes
    }

    /** As a whole they would prove 0.4 + 0.4 + 1, rounded up 2. */
    @Test
    void each_part_is_rounded_up() {
        BranchNode tree = parts(part(leaf("welder", 400, 0), "welder"), part(leaf("driver", 400, 0), "driver"));

        assertThat(bounds(tree, 3)).isEqualTo(new Bounds(3, 0)); // 0.4 + 0.4 - 0.4, twice
    }

    @Test
    void a_unit_of_weight_to_spare_takes_off_the_highest_price_of_one() {
        BranchNode tree =
                parts(part(leaf("welder", 1000, 136_000), "welder"), part(leaf("driver", 1000, 98_001), "driver"));

        assertThat(bounds(tree, 4)).isEqualTo(new Bounds(3, 136 + 99 - 136)); // 98.001 is rounded up
    }

    @Test
    void less_weight_than_the_parts_prove_is_no_placements_to_bound() {
        BranchNode tree = parts(part(leaf("welder", 1000, 136_000), "welder"), part(leaf("driver", 1000, 0), "driver"));

        assertThat(bounds(tree, 2)).isEqualTo(new Bounds(3, 0));
    }

    @Test
    void an_unknown_opening_is_named() {
        assertThat(told(parts(part(Told.FREE, "welder", "driver", "nothing"))))
                .contains("The certificate's parts are wrong: (nothing) is unknown in this round.");
    }

    @Test
    void an_opening_in_two_parts_is_named() {
        assertThat(told(parts(part(Told.FREE, "welder", "driver"), part(Told.FREE, "driver"))))
                .contains("The certificate's parts are wrong: (driver) is in two parts.");
    }

    @Test
    void an_opening_that_was_left_out_is_named() {
        assertThat(told(parts(part(Told.FREE, "welder"))))
                .contains("The certificate's parts are wrong: (driver) is in no part, though a student may take it.");
    }

    @Test
    void a_student_between_two_parts_is_not_named_but_her_opening() {
        round.post("anyone").at("E1").majors("*");

        assertThat(told(parts(part(Told.FREE, "welder", "anyone"), part(Told.FREE, "driver"))))
                .contains(
                        "The certificate's parts are wrong: (driver) may be taken by a student who may take another part's.");
    }

    @Test
    void a_branch_on_the_mean_within_a_part_is_named() {
        var mean = new BranchNode.MeanBranch(9, Told.FREE, Told.FREE);

        assertThat(told(parts(part(mean, "welder", "driver"))))
                .contains("The certificate's parts are wrong: (mean 9) branches within a part.");
    }

    @Test
    void a_price_of_the_mean_within_a_part_is_named() {
        var prices = new CouplingPrices(Map.of(), 1, List.of());

        assertThat(told(parts(part(coupled(prices), "welder", "driver"))))
                .contains("The certificate's parts are wrong: (couplingPrices) price the mean of a part.");
    }

    @Test
    void companions_at_an_enterprise_of_two_parts_are_named() {
        round.post("smith").at("E2").majors("660601");
        var prices = new CouplingPrices(
                Map.of(), 0, List.of(new Companion(RoundDraft.id("d1"), new EnterpriseId("E2"), 8000)));

        assertThat(told(parts(part(Told.FREE, "welder", "smith"), part(coupled(prices), "driver"))))
                .contains("The certificate's parts are wrong: (E2) has companion prices, though another part has"
                        + " openings there.");
    }

    @Test
    void parts_below_the_root_are_named() {
        round.orderClass("K1").seats(1, 1).majors("660601");
        BranchNode all = parts(part(Told.FREE, "welder", "driver", "K1"));

        assertThat(told(new BranchNode.Branch(new OpeningId("K1"), Told.FREE, all)))
                .contains("The certificate's parts are wrong: (parts) lie below the root.");
    }

    private static BranchNode parts(BranchNode.Part... parts) {
        return new BranchNode.Parts(List.of(parts));
    }

    private static BranchNode.Part part(BranchNode tree, String... openings) {
        return new BranchNode.Part(
                new TreeSet<>(Stream.of(openings).map(OpeningId::new).toList()), tree);
    }

    private static BranchNode leaf(String opening, long weightPrice, long multiplier) {
        RowKey seats = RowKey.seats(new OpeningId(opening));
        return new BranchNode.Leaf(new Prices(Map.of(seats, weightPrice)), Prices.FREE, multiplier);
    }

    private static BranchNode coupled(CouplingPrices prices) {
        return new BranchNode.Leaf(Prices.FREE, Prices.FREE, 0, prices);
    }

    private Bounds bounds(BranchNode tree, long unplacedWeight) {
        return Proven.bounds(round.facts(), tree, unplacedWeight);
    }

    private List<String> told(BranchNode tree) {
        return Proven.told(round.facts(), tree);
    }
}
