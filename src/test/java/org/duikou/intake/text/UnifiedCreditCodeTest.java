package org.duikou.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Under test: unified social credit codes (GB 32100-2015). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class UnifiedCreditCodeTest {

    @Test
    void the_example_of_the_standard_is_valid() {
        assertThat(UnifiedCreditCode.isWellFormed("91350100M000100Y43")).isTrue();
        assertThat(UnifiedCreditCode.hasRightCheckCharacter("91350100M000100Y43"))
                .isTrue();
    }

    @Test
    void a_character_that_no_code_has_may_stand_at_its_end_but_is_wrong() {
        assertThat(UnifiedCreditCode.isWellFormed("91350100M000100Y4Z")).isTrue();
        assertThat(UnifiedCreditCode.hasRightCheckCharacter("91350100M000100Y4Z"))
                .isFalse();
    }

    @Test
    void every_other_check_character_is_wrong() {
        assertThat("0124567890ABCDEFGHJKLMNPQRTUWXY".chars().mapToObj(last -> "91350100M000100Y4" + (char) last))
                .noneMatch(UnifiedCreditCode::hasRightCheckCharacter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "91350100M000100Y4", "91350100M000100Y433", "91350100I000100Y43", "91350100m000100Y43"})
    void another_form_is_none(String text) {
        assertThat(UnifiedCreditCode.isWellFormed(text)).isFalse();
    }

    @Test
    void the_check_character_of_a_body_is_what_makes_it_valid() {
        assertThat(UnifiedCreditCode.checkCharacter("91350100M000100Y4")).isEqualTo('3');
    }
}
