package org.duikou.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.duikou.vocabulary.Opening;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Under test: what offices type and spreadsheets turn it into means what they meant. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OfficeHabitsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "gender|女",
                "gender|f",
                "gender| F ",
                "gender|Ｆ",
                "birth_date|2005/5/1",
                "birth_date|2005年5月1日",
                "birth_date|20050501",
                "birth_date|38473",
                "birth_date|2005-05-01 00:00:00",
                "birth_date|２００５－０５－０１",
                "level|高职",
                "level|higher",
                "grade|3.0",
                "grade|３",
                "grade|+3",
                "major|４６０７０１",
                "major|'460701",
                "student|Ｓ１",
                "student|S1\u3000",
                "student|=\"S1\"",
                "college|\u200BC1",
                "boarding|是",
                "boarding|TRUE",
                "boarding|１",
                "adjustable|否",
                "adjustable|0",
                "adjustable|",
                "certificates|电工证;焊工证",
                "certificates|焊工证；电工证",
                "certificates|电工证、焊工证",
                "certificates|电工证，焊工证，",
                "certificates|电工证; 焊工证;",
                "certificates|电工证;焊工证;电工证",
                "priority|",
                "priority|1"
            })
    void a_student(String column, String value) {
        OneRow<RosterLine> plain = OneRow.student().with("boarding", "true").with("certificates", "电工证;焊工证");

        RosterLine read = OneRow.student()
                .with("boarding", "true")
                .with("certificates", "电工证;焊工证")
                .with(column, value)
                .fact();

        assertThat(read).isEqualTo(plain.fact());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind|实习岗位",
                "kind|post",
                "seats|1,200",
                "seats|１２００",
                "seats|1200.00",
                "monthly_pay|2,600.50",
                "monthly_pay|2600.500",
                "majors|4607；500211",
                "majors|4607，500211",
                "majors|４６０７;500211;",
                "levels|高职;中职",
                "levels|SECONDARY、HIGHER",
                "grades|3;2",
                "grades|２；３",
                "hazards|有毒;易燃易爆",
                "reserved|C1＝3",
                "reserved|C1 = 3；",
                "start|2026/9/1",
                "end|"
            })
    void a_post(String column, String value) {
        assertThat(post().with(column, value == null ? "" : value).fact()).isEqualTo(post().fact());
    }

    private static OneRow<Opening> post() {
        return OneRow.post()
                .with("seats", "1200")
                .with("monthly_pay", "2600.5")
                .with("majors", "4607;500211")
                .with("levels", "SECONDARY;HIGHER")
                .with("grades", "2;3")
                .with("hazards", "TOXIC;FLAMMABLE")
                .with("reserved", "C1=3")
                .with("end", "2027-02-28");
    }

    @Test
    void any_major_as_a_wide_star() {
        assertThat(OneRow.post().with("majors", "＊").fact().majors()).containsExactly("*");
    }

    @Test
    void an_entertainment_venue_by_its_chinese_names() {
        assertThat(OneRow.post().with("venue", "娱乐场所").fact().conditions().venue())
                .isEqualTo("ENTERTAINMENT");
        assertThat(OneRow.post()
                        .with("venue", "entertainment")
                        .fact()
                        .conditions()
                        .venue())
                .isEqualTo("ENTERTAINMENT");
    }

    @Test
    void a_credit_code_in_small_letters() {
        assertThat(OneRow.enterprise().with("uscc", "91350100m000100y43").fact().uscc())
                .isEqualTo("91350100M000100Y43");
    }

    @Test
    void a_name_keeps_its_wide_brackets() {
        assertThat(OneRow.enterprise().with("name", " 驿锦（龙泉）汽车\n有限公司 ").fact().name())
                .isEqualTo("驿锦（龙泉）汽车 有限公司");
    }
}
