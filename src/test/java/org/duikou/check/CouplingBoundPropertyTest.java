package org.duikou.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.duikou.proposal.BranchNode;
import org.duikou.proposal.Score;
import org.duikou.testing.RandomRounds;
import org.duikou.vocabulary.RoundFacts;

/**
 * Under test: whatever coupling prices and branches on the mean a tree has within their limits, what it proves is not
 * above the best of all placements, companion and fairness included.
 */
class CouplingBoundPropertyTest {
    @Property(tries = 150)
    void noCouplingPricesProveMoreThanTheBest(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 5) int students,
            @ForAll @IntRange(min = 1, max = 4) int openings) {
        RoundFacts facts = RandomRounds.of(seed, students, openings).facts();

        assertNotAboveTheBest(facts, new Random(seed));
    }

    @Property(tries = 150)
    void norOfRoughRoundsWhereBothWeighMore(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 5) int students,
            @ForAll @IntRange(min = 1, max = 4) int openings) {
        RoundFacts facts = RandomRounds.rough(seed, students, openings).facts();

        assertNotAboveTheBest(facts, new Random(seed));
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
