package org.duikou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.duikou.proposal.BranchNode;
import org.duikou.proposal.Certificate;
import org.duikou.proposal.Prices;
import org.duikou.proposal.Proposal;
import org.duikou.proposal.Score;
import org.duikou.proposal.SoftComponent;
import org.duikou.proposal.SolveStatus;
import org.duikou.vocabulary.Mode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Under test: which points of a frontier are told, and where more may lie. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FrontierTest {

    @Test
    void of_equal_points_the_one_of_the_smallest_budget_is_told() {
        Frontier frontier = frontier(point(null, 12, 70), point(0, 0, 100), point(4, 4, 80), point(8, 4, 80));

        assertThat(frontier.different())
                .extracting(FrontierPoint::budget)
                .containsExactly(Integer.valueOf(0), Integer.valueOf(4), null);
    }

    @Test
    void more_may_lie_in_the_widest_interval_whose_ends_differ() {
        Frontier frontier = frontier(point(null, 13, 70), point(0, 0, 100), point(3, 3, 80), point(9, 3, 80));

        assertThat(frontier.between()).hasValue(11);
    }

    @Test
    void nothing_lies_between_neighbours_and_between_equals() {
        Frontier frontier = frontier(point(null, 9, 80), point(0, 0, 100), point(1, 1, 80));

        assertThat(frontier.between()).isEmpty();
    }

    @Test
    void a_budget_allows_the_best_placements_with_no_more_changes() {
        Frontier frontier = frontier(point(null, 12, 70), point(0, 0, 100), point(8, 4, 80));

        assertThat(frontier.best(6))
                .hasValueSatisfying(best -> assertThat(best.budget()).isEqualTo(8));
    }

    private static Frontier frontier(FrontierPoint unlimited, FrontierPoint... others) {
        var frontier = new Frontier(unlimited);
        List.of(others).forEach(frontier::insert);
        return frontier;
    }

    private static FrontierPoint point(@Nullable Integer budget, int changes, long soft) {
        var leaf = new BranchNode.Leaf(Prices.FREE, Prices.FREE, 0);
        return new FrontierPoint(
                budget,
                changes,
                new Proposal(
                        Mode.OPTIMAL,
                        1,
                        0,
                        List.of(),
                        new Score(0, Map.of(SoftComponent.CHOICE, soft)),
                        new Certificate("", 1000, 0, 0, 0, leaf),
                        SolveStatus.FEASIBLE,
                        List.of(),
                        null));
    }
}
