package org.duikou.check;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.duikou.proposal.SolvedRound;
import org.duikou.solve.InfeasibleRoundException;
import org.duikou.testing.RandomRounds;
import org.duikou.vocabulary.RoundFacts;

/** Under test: what the engine answers is accepted, with the engine's own figures. */
class CheckerPropertyTest {
    @Property(tries = 100)
    void acceptsWhatTheEngineSolves(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int students) {
        RoundFacts facts = RandomRounds.of(seed, students, 1 + students / 3).facts();
        SolvedRound solved;
        try {
            solved = SolvedRounds.of(facts);
        } catch (InfeasibleRoundException e) {
            Assume.that(false); // random pins can ask too much
            return;
        }

        Verdict verdict = Checker.check(facts, solved);

        assertThat(verdict.violations()).isEmpty();
        assertThat(verdict.unplacedWeight()).isEqualTo(solved.summary().unplacedWeight());
        assertThat(verdict.soft()).isEqualTo(solved.summary().soft());
        assertThat(verdict.softBound()).isEqualTo(solved.certificate().softBound());
    }
}
