package org.duikou.solve.flow.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.duikou.eligibility.EligiblePairs;
import org.duikou.problem.PlacementProblem;
import org.duikou.solve.SeparableModel;
import org.duikou.solve.SeparableValue;
import org.duikou.solve.SolveBudget;
import org.duikou.solve.bound.Fixing;
import org.duikou.solve.bound.PriceBound;
import org.duikou.solve.bound.RowPrices;
import org.duikou.solve.flow.CoreListener;
import org.duikou.solve.flow.linear.LinearCore;
import org.duikou.testing.RandomRounds;
import org.duikou.testing.RoundDraft;

/** Under test: the weight that seats and shares alone leave unplaced. */
class PriorityMatchingPropertyTest {
    private static final SolveBudget AMPLE = SolveBudget.of(() -> 0, Duration.ofHours(1), () -> false);
    private static final CoreListener NOBODY = new CoreListener() {
        @Override
        public void better(String phase, int[] openingOf) {}

        @Override
        public void proven(String phase, long unplacedWeightBound, long softBound) {}
    };

    @Property(tries = 100)
    void its_prices_prove_no_more_than_the_optimum_and_all_of_it_where_only_seats_and_shares_count(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 40) int students,
            @ForAll @IntRange(min = 1, max = 12) int openings) {
        RoundDraft round = RandomRounds.of(seed, students, openings);
        PlacementProblem problem = round.problem();
        var model = SeparableModel.of(problem, EligiblePairs.of(problem));
        long optimum = SeparableValue.of(
                        model, LinearCore.afresh().solve(model, AMPLE, NOBODY).openingOf())
                .unplacedWeight();
        Fixing[] free = new Fixing[model.openings()];
        Arrays.fill(free, Fixing.FREE);

        double[] prices = PriorityMatching.of(model, AMPLE).prices();

        long bound = new PriceBound(model).unplacedWeight(RowPrices.rounded(prices), free);
        assertThat(bound).isLessThanOrEqualTo(optimum);
        if (isOfSeatsAndShares(model)) {
            assertThat(bound).isEqualTo(optimum);
        }
    }

    @Property(tries = 60)
    void it_proves_no_more_than_the_optimum_when_the_budget_ends_on_the_way(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 40) int students,
            @ForAll @IntRange(min = 0, max = 60) int asked) {
        PlacementProblem problem = RandomRounds.of(seed, students, 8).problem();
        var model = SeparableModel.of(problem, EligiblePairs.of(problem));
        long optimum = SeparableValue.of(
                        model, LinearCore.afresh().solve(model, AMPLE, NOBODY).openingOf())
                .unplacedWeight();
        Fixing[] free = new Fixing[model.openings()];
        Arrays.fill(free, Fixing.FREE);
        var times = new AtomicInteger();
        var counted = SolveBudget.of(() -> 0, Duration.ofHours(1), () -> times.incrementAndGet() > asked);

        double[] prices = PriorityMatching.of(model, counted).prices();

        assertThat(new PriceBound(model).unplacedWeight(RowPrices.rounded(prices), free))
                .isLessThanOrEqualTo(optimum);
    }

    private static boolean isOfSeatsAndShares(SeparableModel model) {
        for (int row = 0; row < model.rows().size(); row++) {
            switch (model.rows().row(row).key().kind()) {
                case SEATS, RESERVE, ENTERPRISE, POST -> {}
                default -> {
                    return false;
                }
            }
        }
        return true;
    }
}
