package org.duikou.solve.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
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
        var softPrices =
                new SoftPrices(prices(model, random, 300_000), random.nextInt(500_000), Coupling.none(model.problem()));
        long soft = bound.soft(
                softPrices,
                best.unplacedWeight(),
                fixings,
                MeanRange.whole(model.problem().policy()));
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

    @Property(tries = 600)
    void noPlacementsAreBelowTheBoundThatPricesWhatCouplesThem(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 6) int students,
            @ForAll @IntRange(min = 1, max = 4) int openings) {
        SeparableModel model = model(seed, students, openings);
        var random = new Random(seed);
        @Nullable SeparableValue best = new BruteForce(model.problem()).wholeOptimum();
        Assume.that(best != null);
        MeanRange whole = MeanRange.whole(model.problem().policy());

        TreeBound bound = TreeBound.of(model, meanTree(model, random, whole), best.unplacedWeight());

        assertThat(bound.unplacedWeight()).isLessThanOrEqualTo(best.unplacedWeight());
        assertThat(bound.soft()).isLessThanOrEqualTo(best.points());
    }

    private static BranchNode meanTree(SeparableModel model, Random random, MeanRange range) {
        if (range.to() - range.from() < 2 || random.nextInt(3) == 0) {
            return new BranchNode.Leaf(
                    prices(model, random, 4_000).toPrices(model.rows()),
                    prices(model, random, random.nextBoolean() ? 1 : 30_000).toPrices(model.rows()),
                    random.nextInt(100_000),
                    coupling(model.problem(), random).toPrices(model.problem()));
        }
        long mean = range.from() + 1 + random.nextLong(range.to() - range.from() - 1);
        return new BranchNode.MeanBranch(
                mean, meanTree(model, random, range.below(mean)), meanTree(model, random, range.above(mean)));
    }

    private static Coupling coupling(PlacementProblem problem, Random random) {
        long[] aboveMean = new long[problem.colleges().size()];
        Arrays.setAll(aboveMean, college -> upTo(problem.policy().fairnessWeight(), random));
        var companions = new TreeMap<Integer, CompanionPrices.Entry>();
        for (int candidate = 0; candidate < problem.candidates().size(); candidate++) {
            int enterprise = random.nextInt(problem.enterprises().size());
            int group = problem.collegeOf(candidate) * problem.enterprises().size() + enterprise;
            long price = upTo(problem.policy().companion(), random);
            companions.put(group, new CompanionPrices.Entry(candidate, enterprise, price));
        }
        long mean = random.nextInt(2_001) - 1_000;
        return new Coupling(aboveMean, mean, CompanionPrices.of(problem, List.copyOf(companions.values())));
    }

    private static long upTo(int points, Random random) {
        return random.nextBoolean() ? RowPrices.SCALE * points : random.nextLong(RowPrices.SCALE * points + 1);
    }

    private static SeparableModel model(long seed, int students, int openings) {
        PlacementProblem problem = (seed % 2 == 0
                        ? RandomRounds.rough(seed, students, openings)
                        : RandomRounds.rerun(seed, students, openings))
                .problem();
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
