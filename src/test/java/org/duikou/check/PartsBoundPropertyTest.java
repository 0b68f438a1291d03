package org.duikou.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.duikou.objective.Objective;
import org.duikou.problem.PlacementProblem;
import org.duikou.proposal.BranchNode;
import org.duikou.proposal.Score;
import org.duikou.proposal.SolvedRound;
import org.duikou.solve.component.Divided;
import org.duikou.vocabulary.RoundFacts;

/** Under test: whatever prices and branches its parts have, a certificate does not prove more than is true. */
class PartsBoundPropertyTest {

    @Property(tries = 60)
    void partsProveNoMoreThanTheBestOfSoMuchWeight(
            @ForAll long seed,
            @ForAll @IntRange(min = 0, max = 9) int companion,
            @ForAll @IntRange(min = 0, max = 4) int spare) {
        RoundFacts facts = Divided.rounds(seed, 2, 3, companion);
        SolvedRound solved = SolvedRounds.inParts(facts);
        var problem = PlacementProblem.freeze(facts);
        var random = new Random(seed);
        var forger = new CertificateForger(facts, solved, random);
        long within = solved.certificate().unplacedWeight() + spare;
        Least least = new Least(problem, within);

        for (int number = 0; number < 30; number++) {
            BranchNode tree = number == 0
                    ? solved.certificate().tree()
                    : forger.certificate().solved().certificate().tree();
            Bounds bounds = Proven.bounds(facts, tree, within);

            assertThat(bounds.unplacedWeight()).isLessThanOrEqualTo(least.weight);
            assertThat(bounds.soft()).isLessThanOrEqualTo(least.soft);
        }
    }

    /** Of all placements that keep every rule, and of those within that unplaced weight. */
    private static final class Least {
        long weight = Long.MAX_VALUE;
        long soft = Long.MAX_VALUE;

        Least(PlacementProblem problem, long within) {
            var objective = new Objective(problem);
            new org.duikou.testing.BruteForce(problem).forEach(openingOf -> {
                Score score = objective.score(openingOf);
                weight = Math.min(weight, score.unplacedWeight());
                if (score.unplacedWeight() <= within) {
                    soft = Math.min(soft, score.soft());
                }
            });
        }
    }
}
