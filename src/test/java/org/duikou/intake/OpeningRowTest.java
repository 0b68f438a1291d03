package org.duikou.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.duikou.vocabulary.CollegeId;
import org.duikou.vocabulary.Hazard;
import org.duikou.vocabulary.Level;
import org.duikou.vocabulary.Opening;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Under test: a row of {@code openings.csv}. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OpeningRowTest {

    @Test
    void what_is_not_told_has_a_default() {
        Opening post = OneRow.post().fact();

        assertThat(post.start()).isEqualTo(OneRow.ROUND.start());
        assertThat(post.end()).isEqualTo(OneRow.ROUND.end());
        assertThat(post.levels()).isEmpty();
        assertThat(post.grades()).isEmpty();
        assertThat(post.colleges()).isEmpty();
        assertThat(post.reserved()).isEmpty();
        assertThat(post.location()).isNull();
        assertThat(post.postStaff()).isNull();
        assertThat(post.conditions().labourIntensity()).isEqualTo(1);
        assertThat(post.conditions().hoursPerDay()).isNull();
        assertThat(post.minSeats()).isZero();
    }

    @Test
    void whom_it_admits() {
        Opening post = OneRow.post()
                .with("majors", "46;660701;0403-4")
                .with("levels", "技工")
                .with("grades", "2;3")
                .with("certificates", "电工证")
                .with("colleges", "C2;C1")
                .with("reserved", "C1=2;C2=1")
                .fact();

        assertThat(post.majors()).containsExactly("46", "660701", "0403-4");
        assertThat(post.levels()).containsExactly(Level.TECHNICIAN);
        assertThat(post.grades()).containsExactly(2, 3);
        assertThat(post.certificates()).containsExactly("电工证");
        assertThat(post.colleges()).containsExactly(new CollegeId("C1"), new CollegeId("C2"));
        assertThat(post.reserved()).isEqualTo(Map.of(new CollegeId("C1"), 2, new CollegeId("C2"), 1));
    }

    @Test
    void how_the_work_is() {
        var work = OneRow.post()
                .with("night_shift", "是")
                .with("labour_intensity", "2")
                .with("hazards", "高空;井下;放射性;有毒;易燃易爆;冷水;负重")
                .with("hours_per_day", "7.5")
                .with("exemption_filed", "是")
                .with("monthly_pay", "2600")
                .with("through_agency", "是")
                .fact()
                .conditions();

        assertThat(work.nightShift() && work.exemptionFiled() && work.throughAgency())
                .isTrue();
        assertThat(work.labourIntensity()).isEqualTo(2);
        assertThat(work.hazards()).containsExactly(Hazard.values());
        assertThat(work.hoursPerDay()).isEqualTo(new BigDecimal("7.5"));
        assertThat(work.monthlyPay()).isEqualTo(new BigDecimal("2600"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind|兼职|UNKNOWN_WORD",
                "kind|''|MISSING_VALUE",
                "seats|-1|OUT_OF_RANGE",
                "seats|若干|BAD_INTEGER",
                "min_seats|1|MINIMUM_ON_POST",
                "must_open|是|MUST_OPEN_ON_POST",
                "post_staff|-1|OUT_OF_RANGE",
                "majors|''|MISSING_VALUE",
                "majors|46/07|MALFORMED_CODE",
                "levels|本科|UNKNOWN_WORD",
                "grades|1;十|BAD_INTEGER",
                "grades|0|OUT_OF_RANGE",
                "colleges|C1;;C2|BAD_LIST",
                "colleges|C 1|MALFORMED_CODE",
                "reserved|C1|BAD_LIST",
                "reserved|C1=1=2|BAD_LIST",
                "reserved|C1=1;C1=2|BAD_LIST",
                "reserved|C1=两|BAD_INTEGER",
                "reserved|C1=11|RESERVED_ABOVE_SEATS",
                "reserved|C1=6;C2=5|RESERVED_ABOVE_SEATS",
                "labour_intensity|5|OUT_OF_RANGE",
                "hazards|噪声|UNKNOWN_WORD",
                "hours_per_day|25|OUT_OF_RANGE",
                "hours_per_day|八|BAD_DECIMAL",
                "monthly_pay|面议|BAD_DECIMAL",
                "monthly_pay|-1|OUT_OF_RANGE",
                "start|2027-03-01|END_BEFORE_START",
                "end|2026-08-31|END_BEFORE_START",
                "longitude|181|COORDINATE_OUT_OF_RANGE"
            })
    void a_bad_cell_is_told_once_by_its_column(String column, String value, String code) {
        assertThat(OneRow.post().with(column, value).faults()).containsOnlyOnce(code + " " + column);
    }

    @Test
    void a_list_that_two_checks_read_is_told_once() {
        assertThat(OneRow.post()
                        .with("colleges", "C1;;C2")
                        .with("reserved", "C1=1")
                        .faults())
                .containsExactly("BAD_LIST colleges");
    }

    @Test
    void an_order_class_needs_a_minimum_within_its_seats() {
        assertThat(OneRow.orderClass().with("min_seats", "").faults()).containsExactly("MINIMUM_MISSING min_seats");
        assertThat(OneRow.orderClass().with("min_seats", "0").faults()).containsExactly("MINIMUM_MISSING min_seats");
        assertThat(OneRow.orderClass().with("min_seats", "11").faults())
                .containsExactly("MINIMUM_ABOVE_SEATS min_seats");
        assertThat(OneRow.orderClass().with("min_seats", "10").fact().minSeats())
                .isEqualTo(10);
    }

    @Test
    void a_post_may_say_that_its_minimum_is_zero() {
        assertThat(OneRow.post().with("min_seats", "0").fact().minSeats()).isZero();
    }

    @Test
    void seats_are_reserved_for_invited_colleges_only() {
        assertThat(OneRow.post().with("colleges", "C1").with("reserved", "C2=1").faults())
                .containsExactly("RESERVED_NOT_INVITED reserved");
        assertThat(OneRow.post().with("reserved", "C2=1").faults()).isEmpty();
    }

    @Test
    void without_a_kind_nothing_is_said_of_minimums() {
        assertThat(OneRow.post().with("kind", "兼职").with("min_seats", "3").faults())
                .containsExactly("UNKNOWN_WORD kind");
    }
}
