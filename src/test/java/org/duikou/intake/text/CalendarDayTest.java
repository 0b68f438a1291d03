package org.duikou.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Under test: the forms of a day. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CalendarDayTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-09-01",
                "2022/9/1",
                "2022/09/01",
                "2022.9.1",
                "20220901",
                "2022年9月1日",
                "2022年09月01日",
                "2022 年 9 月 1 日",
                "2022-09-01T00:00:00",
                "2022-09-01 00:00:00.0",
                "2022/9/1 0:00",
                "44805"
            })
    void the_first_of_september_2022_in_any_form(String text) {
        assertThat(CalendarDay.find(text)).contains(LocalDate.of(2022, 9, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2022-02-30",
                "2022-13-01",
                "2022/9-1",
                "2022-9",
                "22-9-1",
                "9/1/2022",
                "1822-09-01",
                "20220931",
                "2022-09-01 08:30",
                "44805.5",
                "4480",
                "1448051",
                "明天"
            })
    void what_is_no_day(String text) {
        assertThat(CalendarDay.find(text)).isEmpty();
    }

    @Test
    void a_serial_number_counts_from_before_1900_as_spreadsheets_do() {
        assertThat(CalendarDay.find("36526")).contains(LocalDate.of(2000, 1, 1));
        assertThat(CalendarDay.find("38473")).contains(LocalDate.of(2005, 5, 1));
    }

    @Test
    void the_29th_of_february_is_a_day_of_leap_years_only() {
        assertThat(CalendarDay.find("2024-02-29")).isPresent();
        assertThat(CalendarDay.find("2023-02-29")).isEmpty();
    }
}
