package org.duikou.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.duikou.proposal.SolvedRound;
import org.duikou.solve.InfeasibleRoundException;
import org.duikou.testing.RandomRounds;
import org.duikou.vocabulary.RoundFacts;

/** Under test: what the engine answers is accepted with the engine's own figures, in whatever order its rows come. */
class CheckerPropertyTest {
    @Property(tries = 100)
    void acceptsWhatTheEngineSolves(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int students) {
        RoundFacts facts = RandomRounds.of(seed, students, 1 + students / 3).facts();
        SolvedRound solved = solve(facts);

        Verdict verdict = Checker.check(facts, solved);

        assertThat(verdict.violations()).isEmpty();
        assertThat(verdict.unplacedWeight()).isEqualTo(solved.summary().unplacedWeight());
        assertThat(verdict.soft()).isEqualTo(solved.summary().soft());
        assertThat(verdict.unplacedWeightBound()).isEqualTo(solved.summary().unplacedWeightBound());
        assertThat(verdict.softBound()).isEqualTo(solved.summary().softBound());
        assertThat(verdict.gap()).isEqualTo(solved.summary().gap());
    }

    @Property(tries = 30)
    void theOrderOfRowsDoesNotMatter(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int students) {
        RoundFacts facts = RandomRounds.of(seed, students, 1 + students / 3).facts();
        SolvedRound solved = solve(facts);
        var random = new Random(seed);

        var shuffled = new SolvedRound(
                shuffled(solved.placements(), random),
                shuffled(solved.unplaced(), random),
                shuffled(solved.orderClasses(), random),
                shuffled(solved.blockingPairs(), random),
                solved.summary(),
                solved.certificate());

        assertThat(Checker.check(facts, shuffled)).isEqualTo(Checker.check(facts, solved));
    }

    private static <T> List<T> shuffled(List<T> rows, Random random) {
        List<T> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static SolvedRound solve(RoundFacts facts) {
        try {
            return SolvedRounds.of(facts);
        } catch (InfeasibleRoundException e) {
            Assume.that(false); // random pins can ask too much
            throw e;
        }
    }
}
