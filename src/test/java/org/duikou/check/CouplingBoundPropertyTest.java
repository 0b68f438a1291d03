package org.duikou.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.duikou.proposal.BranchNode;
import org.duikou.proposal.Prices;
import org.duikou.proposal.Score;
import org.duikou.testing.RandomRounds;
import org.duikou.testing.RoundDraft;
import org.duikou.vocabulary.RoundFacts;

/**
 * Under test: whatever coupling prices and branches on the mean a tree has within their limits, what it proves is not
 * above the best of all placements, companion and fairness included.
 */
class CouplingBoundPropertyTest {
    @Property(tries = 80)
    void noCouplingPricesProveMoreThanTheBest(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 5) int students,
            @ForAll @IntRange(min = 1, max = 4) int openings) {
        RoundFacts facts = RandomRounds.of(seed, students, openings).facts();

        assertNotAboveTheBest(facts, new Random(seed));
    }

    @Property(tries = 80)
    void norOfRoughRoundsWhereBothWeighMore(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 5) int students,
            @ForAll @IntRange(min = 1, max = 4) int openings) {
        RoundFacts facts = RandomRounds.rough(seed, students, openings).facts();

        assertNotAboveTheBest(facts, new Random(seed));
    }

    @Property(tries = 100)
    void pricesAimedAtTheBestDoNotProveMoreEither(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 5) int students,
            @ForAll @IntRange(min = 1, max = 3) int openings) {
        RoundFacts facts = RandomRounds.rough(seed, students, openings).facts();
        Score best = BruteForce.best(facts);
        if (best != null) {
            BranchNode proven = SolvedRounds.of(facts).certificate().tree();
            BranchNode tree = AimedPrices.on(proven, facts, BruteForce.bestPlacements(facts));

            Bounds bounds = Proven.bounds(facts, tree, best.unplacedWeight());

            assertThat(bounds.soft()).isLessThanOrEqualTo(best.soft());
        }
    }

    /** Each student has one place to go, so nothing but the floors of fairness lies between value and bound. */
    @Property(tries = 100)
    void aimedPricesProveAllButAPointACollege(@ForAll long seed, @ForAll @IntRange(min = 2, max = 5) int students) {
        RoundFacts facts = oneWay(new Random(seed), students).facts();
        Score best = BruteForce.best(facts);
        var leaf = new BranchNode.Leaf(Prices.FREE, Prices.FREE, 1_000_000_000);
        BranchNode tree = AimedPrices.on(leaf, facts, BruteForce.bestPlacements(facts));

        Bounds bounds = Proven.bounds(facts, tree, 0);

        assertThat(best).isNotNull();
        assertThat(bounds.soft()).isBetween(best.soft() - 2 * facts.colleges().size(), best.soft());
    }

    private static RoundDraft oneWay(Random random, int students) {
        var round = new RoundDraft();
        round.policy().fairnessWeight(1 + random.nextInt(2));
        List<String> majors = List.of("660601", "610201", "550101");
        List<String> openings = List.of("O0", "O1", "O2");
        for (int number = 0; number < majors.size(); number++) {
            round.post(openings.get(number)).at("E" + number / 2).seats(9).majors(majors.get(number));
        }
        for (int number = 0; number < students; number++) {
            List<String> wanted = new ArrayList<>(openings);
            Collections.shuffle(wanted, random);
            round.student("C" + random.nextInt(3) + "/s" + number)
                    .major(majors.get(random.nextInt(3)))
                    .chooses(wanted.subList(0, random.nextInt(4)).toArray(String[]::new));
        }
        return round;
    }

    private static void assertNotAboveTheBest(RoundFacts facts, Random random) {
        Score best = BruteForce.best(facts);
        if (best == null) {
            return; // no placements, nothing to be above
        }
        BranchNode tree = new CoupledTrees(facts, random)
                .of(SolvedRounds.of(facts).certificate().tree());

        Bounds bounds = Proven.bounds(facts, tree, best.unplacedWeight());

        assertThat(bounds.unplacedWeight()).isLessThanOrEqualTo(best.unplacedWeight());
        assertThat(bounds.soft()).isLessThanOrEqualTo(best.soft());
    }
}
