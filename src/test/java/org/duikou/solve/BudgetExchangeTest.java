package org.duikou.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.duikou.check.Checker;
import org.duikou.problem.PlacementProblem;
import org.duikou.proposal.BranchNode;
import org.duikou.proposal.Prices;
import org.duikou.proposal.Proposal;
import org.duikou.proposal.SolveStatus;
import org.duikou.report.RoundReport;
import org.duikou.testing.Pipeline;
import org.duikou.testing.RoundDraft;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Under test: what one budget of changes lends to another; every change from old to wanted saves 120 of 720 points. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BudgetExchangeTest {
    private static final SolveBudget NO_TIME = SolveBudget.of(() -> 0, Duration.ZERO, () -> false);
    private static final SolveBudget TIME = SolveBudget.of(() -> 0, Duration.ofMinutes(5), () -> false);

    private final PlacementProblem ofFour = round(4);
    private final BudgetExchange exchange = new BudgetExchange(ofFour, 0);
    private final Proposal none = Pipeline.propose(round(0), 1);
    private final Proposal two = Pipeline.propose(round(2), 1);
    private final Proposal four = Pipeline.propose(ofFour, 1);

    @Test
    void better_placements_of_a_smaller_budget_are_taken_over() {
        Proposal better = exchange.atLeast(two, none, NO_TIME);

        assertThat(better.placements()).isEqualTo(two.placements());
    }

    @Test
    void the_search_goes_on_from_them() {
        Proposal better = exchange.atLeast(two, none, TIME);

        assertThat(better.score().soft()).isEqualTo(720 - 4 * 120);
    }

    @Test
    void worse_placements_change_nothing() {
        assertThat(exchange.atLeast(two, four, TIME)).isSameAs(four);
    }

    @Test
    void prices_of_another_budget_prove_what_they_are_worth_here() {
        Proposal unproven = exchange.provenBy(free(), exchange.atLeast(two, none, TIME));

        Proposal proven = exchange.provenBy(two.certificate().tree(), unproven);

        assertThat(proven.certificate().softBound()).isEqualTo(720 - 4 * 120);
        assertThat(proven.status()).isEqualTo(SolveStatus.OPTIMAL);
    }

    @Test
    void prices_that_prove_less_change_nothing() {
        assertThat(exchange.provenBy(free(), four)).isSameAs(four);
    }

    @Test
    void the_checker_accepts_what_comes_of_it() {
        Proposal better = exchange.provenBy(two.certificate().tree(), exchange.atLeast(two, none, TIME));

        assertThat(Checker.check(ofFour.facts(), RoundReport.of(ofFour, better, "test"))
                        .violations())
                .isEmpty();
    }

    private static BranchNode free() {
        return new BranchNode.Leaf(Prices.FREE, Prices.FREE, 0);
    }

    private static PlacementProblem round(int maxChanges) {
        var round = new RoundDraft();
        round.post("old").seats(9);
        round.post("wanted").seats(9);
        for (int number = 1; number <= 6; number++) {
            round.student("s" + number).chooses("wanted");
            round.incumbent("s" + number, "old");
        }
        round.policy()
                .change(0)
                .assessmentWeight(0)
                .companion(0)
                .fairnessWeight(0)
                .maxChanges(maxChanges);
        return round.problem();
    }
}
