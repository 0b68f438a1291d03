package org.duikou.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Under test: the form of every id. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BusinessCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"C1", "0403-4", "汽修2201_05", "a.b", "Ñandú", "कोड", "１２"})
    void letters_of_any_script_digits_and_three_marks(String code) {
        assertThat(BusinessCode.isWellFormed(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "C 1", "C/1", "C:1", "C,1", "C;1", "C=1", "C\n1", "C\u200B1", "C'1", "<C1>", "C%31"})
    void anything_else_is_none(String code) {
        assertThat(BusinessCode.isWellFormed(code)).isFalse();
    }

    @Test
    void up_to_64_characters_of_any_plane() {
        assertThat(BusinessCode.isWellFormed("𠮷".repeat(64))).isTrue();
        assertThat(BusinessCode.isWellFormed("x".repeat(65))).isFalse();
    }

    @Test
    void no_id_can_be_made_of_another_form() {
        assertThatThrownBy(() -> new CollegeId("C 1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The code (C 1) is malformed, expected ");
        assertThatThrownBy(() -> new EnterpriseId("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OpeningId("a/b")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> StudentId.of("C1", "S:1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Institution("H 1", "x")).isInstanceOf(IllegalArgumentException.class);
    }
}
