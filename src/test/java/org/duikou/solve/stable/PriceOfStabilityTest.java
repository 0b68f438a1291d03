package org.duikou.solve.stable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duikou.testing.DrawnRound.round;

import java.time.Duration;
import org.duikou.problem.PlacementProblem;
import org.duikou.proposal.PriceOfStability;
import org.duikou.proposal.Proposal;
import org.duikou.solve.PlacementSolver;
import org.duikou.solve.ProgressListener;
import org.duikou.solve.SolveRequest;
import org.duikou.testing.Pipeline;
import org.duikou.vocabulary.Mode;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Under test: what both modes make of one round, told together. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PriceOfStabilityTest {
    /** The best places both students, against O1's ranking; the stable one leaves s2 out. */
    private static final PlacementProblem PROBLEM = round(
                    """
            post O1
            post O2
            student s1  O1 > O2 only-chosen
            student s2  O1 only-chosen
            assess s1 O1 90
            """)
            .problem();

    @Test
    void tells_objective_and_blocking_pairs_of_both() {
        PriceOfStability price = solve(Mode.OPTIMAL).priceOfStability();

        assertThat(price)
                .isEqualTo(new PriceOfStability(
                        new PriceOfStability.Figures(0, 42, 1), new PriceOfStability.Figures(1, 4, 0)));
    }

    @Test
    void is_the_same_asked_in_either_mode() {
        assertThat(solve(Mode.STABLE).priceOfStability())
                .isEqualTo(solve(Mode.OPTIMAL).priceOfStability());
    }

    @Test
    void leaves_the_placements_of_each_mode_as_they_are() {
        for (Mode mode : Mode.values()) {
            assertThat(solve(mode).placements())
                    .isEqualTo(Pipeline.propose(PROBLEM, mode, 1).placements());
        }
    }

    private static Proposal solve(Mode mode) {
        var request = new SolveRequest(mode, 1, 0, Duration.ofMinutes(5), true);
        return new PlacementSolver(() -> 0, () -> false).solve(PROBLEM, request, ProgressListener.SILENT);
    }
}
