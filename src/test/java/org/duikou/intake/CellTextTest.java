package org.duikou.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Under test: what is left of a cell's text once typing and spreadsheets are taken away. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CellTextTest {

    @ParameterizedTest
    @ValueSource(strings = {" S1 ", "\tS1\r\n", "\u00A0S1\u3000", "\uFEFFS1", "S1\u200B", "\u202DS1\u202C", "S1"})
    void blanks_and_invisible_marks_around_it_go(String text) {
        assertThat(CellText.trimmed(text)).isEqualTo("S1");
    }

    @Test
    void blanks_within_stay() {
        assertThat(CellText.trimmed(" 林 安 ")).isEqualTo("林 安");
    }

    @ParameterizedTest
    @CsvSource({"Ｃ０１, C01", "２０２２－０９－０１, 2022-09-01", "３０．５, 30.5", "甲；乙, 甲;乙", "中职, 中职"})
    void wide_characters_are_their_narrow_twins(String text, String typed) {
        assertThat(CellText.typed(text)).isEqualTo(typed);
    }

    @Test
    void what_keeps_a_spreadsheet_from_counting_goes() {
        assertThat(CellText.typed("'11010519491231002X")).isEqualTo("11010519491231002X");
        assertThat(CellText.typed("=\"0012\"")).isEqualTo("0012");
    }

    @Test
    void a_name_stays_as_wide_as_it_is() {
        assertThat(CellText.oneLine("东岭（龙泉）学院")).isEqualTo("东岭（龙泉）学院");
    }

    @Test
    void a_line_break_in_a_name_is_a_blank() {
        assertThat(CellText.oneLine("东岭\r\n学院")).isEqualTo("东岭 学院");
    }

    @ParameterizedTest
    @ValueSource(strings = {"林安", "𠮷", "Ann-Marie O'Neil", "é", ""})
    void what_can_be_shown_is_readable(String text) {
        assertThat(CellText.isReadable(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "a\u0007", "\uFFFD安", "\uD842", "\uDFB7\uD842", "\uFFFF", "\u0085"})
    void what_cannot_is_not(String text) {
        assertThat(CellText.isReadable(text)).isFalse();
    }
}
