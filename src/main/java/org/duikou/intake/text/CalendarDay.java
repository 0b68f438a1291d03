package org.duikou.intake.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as {@code 2022-09-01}, {@code 2022/9/1} or {@code 2022.9.1}, from 1900 to 2199. */
public final class CalendarDay {
    private static final Pattern FORM =
            Pattern.compile("((?:19|20|21)[0-9]{2})([-/.])([0-9]{1,2})\\2([0-9]{1,2})(?:[T ]00:00(?::00(?:\\.0+)?)?)?");

    private CalendarDay() {}

    public static Optional<LocalDate> find(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(number(form, 1), number(form, 3), number(form, 4)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher form, int group) {
        return Integer.parseInt(form.group(group));
    }
}
