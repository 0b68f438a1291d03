package org.duikou.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duikou.testing.RoundDraft;
import org.duikou.vocabulary.PairRule;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Under test: pins that no solve could keep. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BrokenPinTest {
    private final RoundDraft round = new RoundDraft();

    @Test
    void a_pin_to_an_opening_she_may_not_go_to_is_broken() {
        round.post("allowed");
        round.post("far").majors("550101");
        round.student("s1");
        round.student("s2");
        round.pin("s1", "far").pin("s2", "allowed");

        List<BrokenPin> broken = BrokenPin.of(round.problem());

        assertThat(broken).hasSize(1);
        assertThat(broken.get(0).rules()).isEqualTo(List.of(PairRule.MAJOR_MISMATCH));
    }

    @Test
    void a_pin_to_stay_unplaced_breaks_nothing() {
        round.student("s1");
        round.pinUnplaced("s1");

        assertThat(BrokenPin.of(round.problem())).isEmpty();
    }
}
