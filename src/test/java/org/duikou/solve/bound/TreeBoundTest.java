package org.duikou.solve.bound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duikou.testing.DrawnRound.round;

import java.util.Map;
import org.duikou.eligibility.EligiblePairs;
import org.duikou.problem.PlacementProblem;
import org.duikou.proposal.BranchNode;
import org.duikou.proposal.Prices;
import org.duikou.solve.SeparableModel;
import org.duikou.vocabulary.OpeningId;
import org.duikou.vocabulary.RowKey;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Under test: what prices and trees prove, summed up by hand. One point is 1000. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TreeBoundTest {
    private static final OpeningId WELDING = new OpeningId("welding");
    private static final RowKey MINIMUM = RowKey.minimum(WELDING);

    /** Three students, one seat; a class that needs three of the two who may join it. */
    private final PlacementProblem problem = round(
                    """
                    policy assessment 0
                    post welder
                    class welding  seats 3..4
                    student s1     welder > welding  only-chosen
                    student s2     welder > welding  only-chosen
                    student s3     welder            only-chosen
                    """)
            .problem();

    private final SeparableModel model = SeparableModel.of(problem, EligiblePairs.of(problem));

    @Test
    void no_prices_prove_nothing() {
        TreeBound bound = TreeBound.of(model, leaf(Map.of(), Map.of(), 0), 2);

        assertThat(bound.unplacedWeight()).isZero();
        assertThat(bound.soft()).isZero();
    }

    @Test
    void a_price_on_the_seat_counts_who_cannot_have_it() {
        Map<RowKey, Long> seat = Map.of(RowKey.seats(new OpeningId("welder")), 1_000L);

        TreeBound bound = TreeBound.of(model, leaf(seat, Map.of(), 0), 2);

        assertThat(bound.unplacedWeight()).isZero(); // 0 + 0 in the class + 1 - 1 for the seat
    }

    @Test
    void a_branch_proves_what_its_weaker_side_proves() {
        Map<RowKey, Long> seat = Map.of(RowKey.seats(new OpeningId("welder")), 1_000L);
        Map<RowKey, Long> seatAndMinimum = Map.of(RowKey.seats(new OpeningId("welder")), 1_000L, MINIMUM, 4_000L);

        TreeBound bound = TreeBound.of(
                model, new BranchNode.Branch(WELDING, leaf(seat, Map.of(), 0), leaf(seatAndMinimum, Map.of(), 0)), 2);

        assertThat(bound.unplacedWeight()).isEqualTo(2); // closed: 3 * 1 - 1; open: -4 - 4 + 1 - 1 + 3 * 4 = 4
    }

    @Test
    void only_leaves_that_can_hold_so_little_weight_have_a_say_in_the_points() {
        Map<RowKey, Long> seat = Map.of(RowKey.seats(new OpeningId("welder")), 50_000L);
        var closed = leaf(seat, seat, 30_000);
        var open = leaf(Map.of(MINIMUM, 4_000L), Map.of(), 0);

        TreeBound bound = TreeBound.of(model, new BranchNode.Branch(WELDING, closed, open), 1);

        assertThat(bound.soft()).isEqualTo(10); // 3 * min(30, 50) - 50 - 30 * 1
    }

    private static BranchNode leaf(Map<RowKey, Long> weightPrices, Map<RowKey, Long> softPrices, long multiplier) {
        return new BranchNode.Leaf(new Prices(weightPrices), new Prices(softPrices), multiplier);
    }
}
