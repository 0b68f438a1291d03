package org.duikou.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.duikou.vocabulary.Location;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Under test: a row of {@code students.csv}. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StudentRowTest {

    @Test
    void what_is_not_told_has_a_default() {
        var student = OneRow.student().fact().candidate();

        assertThat(student.priority()).isEqualTo(1);
        assertThat(student.adjustable()).isFalse();
        assertThat(student.studentConsent()).isFalse();
        assertThat(student.guardianConsent()).isFalse();
        assertThat(student.certificates()).isEmpty();
        assertThat(student.home()).isNull();
        assertThat(student.availableFrom()).isNull();
        assertThat(student.supervisor()).isNull();
    }

    @Test
    void everything_that_can_be_told() {
        var student = OneRow.student()
                .with("certificates", "低压电工证")
                .with("latitude", "30.5712")
                .with("longitude", "104.2496")
                .with("boarding", "是")
                .with("priority", "3")
                .with("adjustable", "是")
                .with("student_consent", "是")
                .with("guardian_consent", "是")
                .with("insured", "是")
                .with("available_from", "2026-09-15")
                .with("available_to", "2027-01-31")
                .with("supervisor", "T01")
                .fact()
                .candidate();

        assertThat(student.certificates()).containsExactly("低压电工证");
        assertThat(student.home()).isEqualTo(new Location(30.5712, 104.2496));
        assertThat(student.boarding() && student.adjustable() && student.insured())
                .isTrue();
        assertThat(student.studentConsent() && student.guardianConsent()).isTrue();
        assertThat(student.priority()).isEqualTo(3);
        assertThat(student.availableFrom()).isEqualTo(LocalDate.of(2026, 9, 15));
        assertThat(student.availableTo()).isEqualTo(LocalDate.of(2027, 1, 31));
        assertThat(student.supervisor()).isEqualTo("T01");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "college|C 1|MALFORMED_CODE",
                "college|C/1|MALFORMED_CODE",
                "student|2.02E+11|MANGLED_NUMBER",
                "student|''|MISSING_VALUE",
                "name|''|MISSING_VALUE",
                "gender|X|UNKNOWN_WORD",
                "gender|''|MISSING_VALUE",
                "birth_date|2005-13-01|BAD_DATE",
                "birth_date|1939-12-31|OUT_OF_RANGE",
                "birth_date|2030-01-01|OUT_OF_RANGE",
                "major|汽车!|MALFORMED_CODE",
                "level|本科|UNKNOWN_WORD",
                "grade|0|OUT_OF_RANGE",
                "grade|10|OUT_OF_RANGE",
                "grade|二|BAD_INTEGER",
                "grade|2.5|BAD_INTEGER",
                "grade|99999999999999999999|BAD_INTEGER",
                "grade|1,2|BAD_INTEGER",
                "certificates|;|BAD_LIST",
                "certificates|;电工证|BAD_LIST",
                "latitude|30.5|COORDINATE_INCOMPLETE",
                "latitude|90.1|COORDINATE_OUT_OF_RANGE",
                "boarding|有|BAD_BOOLEAN",
                "priority|4|OUT_OF_RANGE",
                "available_from|2026-9|BAD_DATE",
                "resident_id|9.99999E+17|RESIDENT_ID_MANGLED",
                "resident_id|99999920050501002|RESIDENT_ID_MALFORMED",
                "resident_id|999999200505010024|RESIDENT_ID_CHECK_DIGIT",
                "resident_id|999999200505020029|RESIDENT_ID_BIRTH_DATE",
                "resident_id|999999200505010015|RESIDENT_ID_GENDER"
            })
    void a_bad_cell_is_told_by_its_column(String column, String value, String code) {
        assertThat(OneRow.student().with(column, value).faults()).contains(code + " " + column(code, column));
    }

    /** Of half a coordinate, the missing half is to blame. */
    private static String column(String code, String column) {
        return code.equals("COORDINATE_INCOMPLETE") ? "longitude" : column;
    }

    @Test
    void every_fault_of_the_row_is_told_at_once() {
        assertThat(OneRow.student()
                        .with("gender", "?")
                        .with("birth_date", "?")
                        .with("grade", "?")
                        .with("boarding", "?")
                        .with("priority", "9")
                        .faults())
                .containsExactlyInAnyOrder(
                        "UNKNOWN_WORD gender",
                        "BAD_DATE birth_date",
                        "BAD_INTEGER grade",
                        "BAD_BOOLEAN boarding",
                        "OUT_OF_RANGE priority");
    }

    @Test
    void a_valid_resident_id_is_kept_with_the_person_only() {
        RosterLine line =
                OneRow.student().with("resident_id", "999999200505010023").fact();

        assertThat(line.person()).isEqualTo(new Person("林安", "999999200505010023"));
        assertThat(line.toString()).doesNotContain("林安", "999999200505010023");
    }

    @Test
    void no_fact_is_made_of_a_row_with_a_fault() {
        Rows<RosterLine> rows = OneRow.student().with("priority", "9").rows();

        assertThat(rows.lines()).isEmpty();
        assertThat(rows.unreadableKeys()).hasSize(1);
    }
}
