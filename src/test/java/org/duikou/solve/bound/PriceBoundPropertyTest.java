package org.duikou.solve.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.duikou.eligibility.EligiblePairs;
import org.duikou.problem.PlacementProblem;
import org.duikou.proposal.BranchNode;
import org.duikou.solve.InfeasibleRoundException;
import org.duikou.solve.SeparableModel;
import org.duikou.solve.SeparableValue;
import org.duikou.testing.BruteForce;
import org.duikou.testing.RandomRounds;
import org.jspecify.annotations.Nullable;

/** Under test: whatever the prices, the bound is no higher than the best placements of the region. */
class PriceBoundPropertyTest {

    @Property(tries = 300)
    void noPlacementsOfTheRegionAreBelowTheBound(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 5) int students,
            @ForAll @IntRange(min = 1, max = 4) int openings) {
        SeparableModel model = model(seed, students, openings);
        var random = new Random(seed);
        Fixing[] fixings = fixings(model, random);
        @Nullable
        SeparableValue best = new BruteForce(model.problem()).separableOptimum(openingOf -> agrees(openingOf, fixings));
        Assume.that(best != null);

        var bound = new PriceBound(model);

        assertThat(bound.unplacedWeight(prices(model, random, 4_000), fixings))
                .isLessThanOrEqualTo(best.unplacedWeight());
        long soft = bound.soft(prices(model, random, 300_000), random.nextInt(500_000), best.unplacedWeight(), fixings);
        assertThat(soft).isLessThanOrEqualTo(best.points());
    }

    @Property(tries = 300)
    void noPlacementsAreBelowTheBoundOfATree(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 5) int students,
            @ForAll @IntRange(min = 1, max = 4) int openings) {
        SeparableModel model = model(seed, students, openings);
        var random = new Random(seed);
        @Nullable SeparableValue best = new BruteForce(model.problem()).separableOptimum();
        Assume.that(best != null);

        TreeBound bound = TreeBound.of(model, tree(model, random, 0), best.unplacedWeight());

        assertThat(bound.unplacedWeight()).isLessThanOrEqualTo(best.unplacedWeight());
        assertThat(bound.soft()).isLessThanOrEqualTo(best.points());
    }

    private static SeparableModel model(long seed, int students, int openings) {
        PlacementProblem problem = RandomRounds.rough(seed, students, openings).problem();
        try {
            return SeparableModel.of(problem, EligiblePairs.of(problem));
        } catch (InfeasibleRoundException e) {
            Assume.that(false); // random pins can break a rule
            throw e;
        }
    }

    private static RowPrices prices(SeparableModel model, Random random, int most) {
        long[] price = new long[model.rows().size()];
        int scale = 1 + random.nextInt(most);
        Arrays.setAll(price, row -> random.nextInt(3) > 0 ? 0 : random.nextInt(scale));
        return RowPrices.of(price);
    }

    private static Fixing[] fixings(SeparableModel model, Random random) {
        var fixings = new Fixing[model.openings()];
        Arrays.fill(fixings, Fixing.FREE);
        for (int opening = 0; opening < fixings.length; opening++) {
            if (model.problem().opening(opening).isOrderClass()) {
                fixings[opening] = Fixing.values()[random.nextInt(3)];
            }
        }
        return fixings;
    }

    private static boolean agrees(int[] openingOf, Fixing[] fixings) {
        for (int opening = 0; opening < fixings.length; opening++) {
            int number = opening;
            boolean isOpen = Arrays.stream(openingOf).anyMatch(each -> each == number);
            if (fixings[opening] == (isOpen ? Fixing.CLOSED : Fixing.OPEN)) {
                return false;
            }
        }
        return true;
    }

    private static BranchNode tree(SeparableModel model, Random random, int opening) {
        if (opening == model.openings() || random.nextInt(4) == 0) {
            return new BranchNode.Leaf(
                    prices(model, random, 4_000).toPrices(model.rows()),
                    prices(model, random, 300_000).toPrices(model.rows()),
                    random.nextInt(500_000));
        }
        if (!model.problem().opening(opening).isOrderClass()) {
            return tree(model, random, opening + 1);
        }
        return new BranchNode.Branch(
                model.problem().opening(opening).id(),
                tree(model, random, opening + 1),
                tree(model, random, opening + 1));
    }
}
