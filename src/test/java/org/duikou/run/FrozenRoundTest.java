package org.duikou.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.duikou.testing.RandomRounds;
import org.duikou.testing.RoundDraft;
import org.duikou.vocabulary.Fingerprint;
import org.duikou.vocabulary.PairRule;
import org.duikou.vocabulary.RoundFacts;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Under test: what a run was asked to solve is solved, whatever becomes of the round. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FrozenRoundTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void facts_come_back_with_the_same_fingerprint(long seed) {
        RoundFacts facts = RandomRounds.of(seed, 40, 8).facts();

        RoundFacts thawed = FrozenRound.unpack(FrozenRound.pack(facts));

        assertThat(Fingerprint.of(thawed)).isEqualTo(Fingerprint.of(facts));
    }

    @Test
    void every_policy_value_is_frozen_with_them() {
        var draft = new RoundDraft();
        draft.policy()
                .fitWeight(7)
                .assessmentWeight(0)
                .distanceWeight("0.125")
                .supervisorLoad(3)
                .maxChanges(2)
                .switchOff(PairRule.NOT_CHOSEN);

        RoundFacts thawed = FrozenRound.unpack(FrozenRound.pack(draft.facts()));

        assertThat(thawed.policy()).isEqualTo(draft.facts().policy());
        assertThat(thawed.policy().distanceWeight()).isEqualByComparingTo(new BigDecimal("0.125"));
    }
}
