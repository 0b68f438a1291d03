package org.duikou.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.duikou.proposal.BranchNode;
import org.duikou.proposal.CouplingPrices;
import org.duikou.proposal.CouplingPrices.Companion;
import org.duikou.proposal.Prices;
import org.duikou.testing.RoundDraft;
import org.duikou.vocabulary.CollegeId;
import org.duikou.vocabulary.EnterpriseId;
import org.duikou.vocabulary.Language;
import org.duikou.vocabulary.OpeningId;
import org.duikou.vocabulary.RowKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/**
 * Under test: what coupling prices prove, added up by hand. A/s1 chose the post and costs 16 points there, B/s2 did not
 * and costs 136. With both at the post the mean choice cost is 60, fairness 60, companion 2 · 8: 228 points in all.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CouplingPricesTest {
    private static final Companion S1 = companion("A/s1", "maker", 8000);
    private static final Companion S2 = companion("B/s2", "maker", 8000);

    private final RoundDraft round = new RoundDraft();

    @BeforeEach
    void draft() {
        round.post("O1").seats(2);
        round.student("A/s1").chooses("O1");
        round.student("B/s2");
    }

    @Test
    void the_example_of_the_format() {
        // 16 + 8 + q / 2, and 136 + 8 + (120 - q) / 2: 228 at both ends; 1 off for the floor of B
        assertThat(soft(leaf(Map.of("B", 1000L), -500, S1, S2))).isEqualTo(227);
        assertThat(soft(leaf(Map.of("B", 1000L), 0, S1, S2))).isEqualTo(167);
    }

    @Test
    void without_coupling_prices_what_couples_students_counts_nothing() {
        assertThat(soft(leaf(Map.of(), 0))).isEqualTo(152); // 16 + 136
    }

    @Test
    void the_lesser_end_of_the_mean_counts() {
        // at 0: 16 + 136 + 120; at 120: 16 + 136 + 0; 1 off
        assertThat(soft(leaf(Map.of("B", 1000L), 0))).isEqualTo(151);
    }

    @Test
    void a_branch_keeps_what_is_at_most_its_mean_and_what_is_at_least() {
        var rising = leaf(Map.of("B", 1000L), 0); // 16 + 136 + 120 - q - 1
        var level = leaf(Map.of("B", 1000L), -500); // 16 + q / 2 + 136 + 60 - q / 2 - 1

        assertThat(soft(new BranchNode.MeanBranch(60_000, rising, level))).isEqualTo(211);
        assertThat(soft(new BranchNode.MeanBranch(60_000, level, rising))).isEqualTo(151); // q = 120
        assertThat(soft(new BranchNode.MeanBranch(60_001, rising, level))).isEqualTo(211); // 210.999
        assertThat(soft(new BranchNode.MeanBranch(61_000, rising, level))).isEqualTo(210);
    }

    @Test
    void branches_on_the_mean_narrow_one_another() {
        var rising = leaf(Map.of("B", 1000L), 0);
        var level = leaf(Map.of("B", 1000L), -500);
        var inner = new BranchNode.MeanBranch(60_000, rising, rising); // at 80: 16 + 136 + 40 - 1

        assertThat(soft(new BranchNode.MeanBranch(80_000, inner, level))).isEqualTo(191);
    }

    @Test
    void students_of_a_college_pay_and_earn_what_companions_are_worth() {
        round.post("O1").seats(3);
        round.student("A/s3").chooses("O1");

        // 16 + 8, 136 + 8, and s3 of A: 16 - 8
        assertThat(soft(leaf(Map.of(), 0, S1, S2))).isEqualTo(176);
    }

    @Test
    void a_price_at_one_enterprise_is_none_at_another() {
        round.post("O2").at("other").seats(2);

        assertThat(soft(leaf(Map.of(), 0, companion("A/s1", "other", 8000)))).isEqualTo(152);
    }

    @Test
    void every_college_has_its_own_companion() {
        round.post("O2").at("other").seats(2);
        round.student("C/s0").chooses("O2");

        // C/s0 16 + 8, A/s1 16, B/s2 136 + 8 at "maker", and -8 at "other", where no price of another college counts
        assertThat(soft(leaf(Map.of(), 0, companion("C/s0", "other", 8000), S2, companion("A/s1", "other", 1))))
                .isEqualTo(176);
    }

    @Test
    void coupling_prices_do_not_touch_the_unplaced_weight() {
        round.post("O1").seats(1);
        RowKey seats = RowKey.seats(new OpeningId("O1"));
        var leaf = new BranchNode.Leaf(
                new Prices(Map.of(seats, 1000L)), Prices.FREE, 0, prices(Map.of("B", 1000L), 900_000, S1, S2));

        assertThat(Proven.bounds(round.facts(), leaf, 1).unplacedWeight()).isEqualTo(1);
    }

    @Test
    void a_price_above_the_mean_is_at_most_the_fairness_weight() {
        assertThat(told(leaf(Map.of("B", 1001L), 0)))
                .contains("The certificate's price of (aboveMean B) is (1001), expected (0..1000).");
        assertThat(told(leaf(Map.of("B", -1L), 0)))
                .contains("The certificate's price of (aboveMean B) is (-1), expected (0..1000).");
    }

    @Test
    void a_companion_price_is_at_most_the_companion_points() {
        assertThat(told(leaf(Map.of(), 0, companion("B/s2", "maker", 8001))))
                .contains("The certificate's price of (companions B/s2 maker) is (8001), expected (0..8000).");
        assertThat(told(leaf(Map.of(), 0, companion("B/s2", "maker", -1))))
                .contains("The certificate's price of (companions B/s2 maker) is (-1), expected (0..8000).");
    }

    @Test
    void only_one_student_of_a_college_pays_at_an_enterprise() {
        round.student("B/s3");

        assertThat(told(leaf(Map.of(), 0, S2, companion("B/s3", "maker", 1))))
                .contains("The certificate prices companions of the college (B) at the enterprise (maker)"
                        + " more than once.");
    }

    @Test
    void who_is_unknown_is_named() {
        assertThat(told(leaf(Map.of("Z", 1L), 0, companion("B/s9", "nowhere", 1))))
                .contains(
                        "The certificate prices (Z), which is unknown in this round.",
                        "The certificate prices (B/s9), which is unknown in this round.",
                        "The certificate prices (nowhere), which is unknown in this round.");
    }

    @Test
    void one_coupling_price_beyond_its_limit_proves_nothing_of_the_whole_tree() {
        var good = leaf(Map.of("B", 1000L), -500, S1, S2);
        var bad = leaf(Map.of("B", 1001L), -500, S1, S2);

        assertThat(Proven.bounds(round.facts(), new BranchNode.MeanBranch(60_000, good, bad), 0))
                .isEqualTo(Bounds.NOTHING_PROVEN);
    }

    @Test
    void a_fault_that_leaves_share_is_told_once() {
        var bad = leaf(Map.of("B", 1001L), -500, S1, S2);

        assertThat(told(new BranchNode.MeanBranch(60_000, bad, bad)))
                .containsOnlyOnce("The certificate's price of (aboveMean B) is (1001), expected (0..1000).");
    }

    @Test
    void a_mean_that_its_path_excludes_is_named() {
        var leaf = leaf(Map.of(), 0);
        var inner = new BranchNode.MeanBranch(60_000, leaf, leaf);

        assertThat(told(new BranchNode.MeanBranch(0, leaf, leaf))).contains(excluded(0, "0..120000"));
        assertThat(told(new BranchNode.MeanBranch(120_000, leaf, leaf))).contains(excluded(120_000, "0..120000"));
        assertThat(told(new BranchNode.MeanBranch(60_000, inner, leaf))).contains(excluded(60_000, "0..60000"));
        assertThat(told(new BranchNode.MeanBranch(60_000, leaf, inner))).contains(excluded(60_000, "60000..120000"));
    }

    @Test
    void a_mean_that_its_path_excludes_is_named_in_chinese_too() {
        var leaf = leaf(Map.of(), 0);

        assertThat(Proven.told(round.facts(), new BranchNode.MeanBranch(0, leaf, leaf), Language.ZH))
                .contains("分支树在 mean 0 处有误：该路径只容严格介于 0..120000 两端之间的值。");
    }

    @Test
    void the_dearest_choice_ends_the_mean_wherever_it_stands() {
        var leaf = leaf(Map.of(), 0);

        assertThat(told(new BranchNode.MeanBranch(119_999, leaf, leaf)))
                .noneMatch(text -> text.startsWith("The tree branches"));
    }

    @Test
    void coupling_figures_beyond_64_bits_prove_nothing() {
        assertThat(told(leaf(Map.of(), Long.MIN_VALUE / 2))).contains("A figure is too large to be checked exactly.");
        assertThat(told(leaf(Map.of("B", 1000L), Long.MAX_VALUE)))
                .contains("A figure is too large to be checked exactly.");
    }

    private static String excluded(long mean, String interval) {
        return "The tree branches on (mean " + mean + "), whose path leaves only what is strictly within " + interval
                + ".";
    }

    private static Companion companion(String student, String enterprise, long price) {
        return new Companion(RoundDraft.id(student), new EnterpriseId(enterprise), price);
    }

    private static CouplingPrices prices(Map<String, Long> aboveMean, long mean, Companion... companions) {
        Map<CollegeId, Long> byCollege = new TreeMap<>();
        aboveMean.forEach((college, price) -> byCollege.put(new CollegeId(college), price));
        return new CouplingPrices(byCollege, mean, List.of(companions));
    }

    /** Nobody stays unplaced for less than 300 points. */
    private static BranchNode.Leaf leaf(Map<String, Long> aboveMean, long mean, Companion... companions) {
        return new BranchNode.Leaf(Prices.FREE, Prices.FREE, 300_000, prices(aboveMean, mean, companions));
    }

    private long soft(BranchNode tree) {
        return Proven.bounds(round.facts(), tree, 0).soft();
    }

    private List<String> told(BranchNode tree) {
        return Proven.told(round.facts(), tree);
    }
}
