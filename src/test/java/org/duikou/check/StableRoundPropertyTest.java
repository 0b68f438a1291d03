package org.duikou.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.duikou.solve.InfeasibleRoundException;
import org.duikou.testing.RandomRounds;
import org.duikou.vocabulary.Opening;
import org.duikou.vocabulary.RoundFacts;

/** Under test: what mode STABLE answers keeps every rule and what the mode promises, by the checker's own code. */
class StableRoundPropertyTest {

    @Property(tries = 200)
    void isAccepted(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int students) {
        RoundFacts facts = RandomRounds.of(seed, students, 1 + students / 3).facts();

        accept(facts);
    }

    @Property(tries = 200)
    void isAcceptedWhenRough(@ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int students) {
        accept(RandomRounds.rough(seed, students, 2 + students / 4).facts());
    }

    @Property(tries = 200)
    void isAcceptedWhenClassesMustOpen(@ForAll long seed, @ForAll @IntRange(min = 6, max = 40) int students) {
        RoundFacts facts = RandomRounds.of(seed, students, 2 + students / 4).facts();
        List<Opening> mustOpen = facts.openings().stream()
                .map(opening -> opening.isOrderClass() ? Altered.with(opening, "mustOpen", true) : opening)
                .toList();

        accept(Altered.with(facts, "openings", mustOpen));
    }

    private static void accept(RoundFacts facts) {
        try {
            assertThat(Checker.check(facts, Told.stable(facts, 7)).violations()).isEmpty();
        } catch (InfeasibleRoundException e) {
            boolean asksMuch = facts.openings().stream().anyMatch(Opening::mustOpen)
                    || !facts.pins().isEmpty();
            assertThat(asksMuch).isTrue();
        }
    }
}
