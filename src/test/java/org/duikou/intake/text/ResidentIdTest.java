package org.duikou.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.duikou.vocabulary.Gender;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Under test: resident ID numbers (GB 11643); the vector is the standard's own. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ResidentIdTest {
    private static final String VALID = "11010519491231002X";

    @Test
    void the_example_of_the_standard_is_valid() {
        assertThat(ResidentId.find(VALID)).get().matches(ResidentId::hasRightCheckDigit);
    }

    @Test
    void every_other_check_digit_is_wrong() {
        String body = VALID.substring(0, 17);

        assertThat("0123456789".chars().mapToObj(digit -> body + (char) digit))
                .allMatch(text -> !ResidentId.find(text).orElseThrow().hasRightCheckDigit());
    }

    @Test
    void two_digits_that_changed_places_are_found() {
        assertThat(ResidentId.find("11010519491213002X").orElseThrow().hasRightCheckDigit())
                .isFalse();
    }

    @Test
    void a_small_x_is_a_capital_one() {
        assertThat(ResidentId.find("11010519491231002x").orElseThrow().digits()).isEqualTo(VALID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1101051949123100",
                "11010519491231002",
                "11010519491231002XX",
                "01010519491231002X",
                "1101051949123100X2",
                "11010519491231002Y",
                "110105 19491231002X",
                "５1010519491231002X"
            })
    void another_form_is_none(String text) {
        assertThat(ResidentId.find(text)).isEmpty();
    }

    @Test
    void it_tells_the_birth_date_and_no_other() {
        ResidentId id = ResidentId.find(VALID).orElseThrow();

        assertThat(id.tellsBirthDate(LocalDate.of(1949, 12, 31))).isTrue();
        assertThat(id.tellsBirthDate(LocalDate.of(1949, 12, 30))).isFalse();
    }

    @Test
    void an_even_sequence_is_a_womans_and_an_odd_one_a_mans() {
        assertThat(ResidentId.find("11010519491231002X").orElseThrow().gender()).isEqualTo(Gender.F);
        assertThat(ResidentId.find("110105194912310011").orElseThrow().gender()).isEqualTo(Gender.M);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.1E+17", "5.10112E+17", "5.1e17", "1E+18"})
    void a_number_that_a_spreadsheet_made_of_it_is_known(String text) {
        assertThat(ResidentId.isMangled(text)).isTrue();
    }

    @Test
    void a_valid_number_is_not_mangled() {
        assertThat(ResidentId.isMangled(VALID)).isFalse();
    }

    @Test
    void no_log_can_tell_it() {
        assertThat(ResidentId.find(VALID).orElseThrow().toString()).doesNotContainPattern("\\d");
    }
}
