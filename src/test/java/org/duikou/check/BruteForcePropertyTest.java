package org.duikou.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.duikou.proposal.Score;
import org.duikou.proposal.SolvedRound;
import org.duikou.solve.InfeasibleRoundException;
import org.duikou.testing.RandomRounds;
import org.duikou.testing.RoundDraft;
import org.duikou.vocabulary.RoundFacts;

/** Under test: the checker's rules allow exactly what the engine may choose from, and no proven bound lies above. */
class BruteForcePropertyTest {
    @Property(tries = 150)
    void theEnginesBestIsTheBestOfAll(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 5) int students,
            @ForAll @IntRange(min = 1, max = 4) int openings) {
        RoundDraft round = seed % 2 == 0
                ? RandomRounds.of(seed, students, openings)
                : RandomRounds.rerun(seed, students, openings);
        round.policy().companion(0).fairnessWeight(0);
        RoundFacts facts = round.facts();

        Score best = BruteForce.best(facts);

        if (best == null) {
            assertThatThrownBy(() -> SolvedRounds.of(facts)).isInstanceOf(InfeasibleRoundException.class);
        } else {
            SolvedRound solved = SolvedRounds.of(facts);
            assertThat(solved.summary().unplacedWeight()).isEqualTo(best.unplacedWeight());
            assertThat(solved.summary().soft()).isEqualTo(best.soft());
        }
    }

    @Property(tries = 150)
    void boundsHoldForEveryPlacementsWithCouplingPointsToo(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 5) int students,
            @ForAll @IntRange(min = 1, max = 4) int openings) {
        RoundFacts facts = RandomRounds.of(seed, students, openings).facts();
        Score best = BruteForce.best(facts);
        if (best != null) {
            Verdict verdict = Checker.check(facts, SolvedRounds.of(facts));

            assertThat(verdict.violations()).isEmpty();
            assertThat(verdict.unplacedWeightBound()).isLessThanOrEqualTo(best.unplacedWeight());
            if (verdict.unplacedWeight() == best.unplacedWeight()) {
                assertThat(verdict.softBound()).isLessThanOrEqualTo(best.soft());
            }
        }
    }
}
