package org.duikou.intake.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as people and spreadsheets write it, from 1900 to 2199: {@code 2022-09-01}, {@code 2022/9/1}, {@code 2022.9.1},
 * {@code 20220901}, {@code 2022年9月1日}, midnight behind it or not, or the serial number of a spreadsheet's cell that
 * was not formatted as a date, {@code 44805}.
 */
public final class CalendarDay {
    private static final String YEAR = "((?:19|20|21)[0-9]{2})";
    private static final String MIDNIGHT = "(?:[T ]+0{1,2}:00(?::00(?:\\.0+)?)?)?";
    private static final Pattern PARTED = Pattern.compile(YEAR + "([-/.])([0-9]{1,2})\\2([0-9]{1,2})" + MIDNIGHT);
    private static final Pattern CHINESE = Pattern.compile(YEAR + " ?(年) ?([0-9]{1,2}) ?月 ?([0-9]{1,2}) ?日?");
    private static final Pattern COMPACT = Pattern.compile(YEAR + "()([0-9]{2})([0-9]{2})");
    private static final Pattern SERIAL = Pattern.compile("[1-9][0-9]{4}");
    /** Day 0 of spreadsheets, for every day after their 29 February 1900, which never was. */
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    private CalendarDay() {}

    public static Optional<LocalDate> find(String text) {
        if (SERIAL.matcher(text).matches()) {
            return Optional.of(SERIAL_ZERO.plusDays(Long.parseLong(text)));
        }
        for (Pattern form : new Pattern[] {PARTED, COMPACT, CHINESE}) {
            Matcher parts = form.matcher(text);
            if (parts.matches()) {
                return day(parts);
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(Matcher parts) {
        try {
            return Optional.of(LocalDate.of(number(parts, 1), number(parts, 3), number(parts, 4)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
