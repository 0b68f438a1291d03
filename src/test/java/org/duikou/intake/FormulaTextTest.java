package org.duikou.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.duikou.vocabulary.Enterprise;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Under test: what a spreadsheet would compute is kept out on intake, and made harmless on export. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FormulaTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "＝1+1", "@SUM(A1)", "+cmd|' /C calc'!A0", "-2+3+cmd|' /C calc'!A0", "'=1+1", "\t=1"})
    void a_name_that_computes_is_refused(String name) {
        assertThat(OneRow.enterprise().with("name", name).faults()).containsExactly("FORMULA_TEXT name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-10℃冷库", "+1 汽车", "- ", "A=B 公司", "邮件 a@b"})
    void a_name_that_only_looks_odd_is_taken(String name) {
        assertThat(OneRow.enterprise().with("name", name).faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"-10℃,'-10℃", "=1,'=1", "-10.5,-10.5", "+3,+3", "-A1,'-A1", "林安,林安", "'x,'x"})
    void an_export_guards_what_starts_like_a_formula(String text, String guarded) {
        assertThat(FormulaText.guarded(text)).isEqualTo(guarded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-10℃冷库", "林安", "'x"})
    void what_was_guarded_reads_as_it_was(String name) {
        Enterprise enterprise =
                OneRow.enterprise().with("name", FormulaText.guarded(name)).fact();

        assertThat(enterprise.name()).isEqualTo(name);
    }
}
