package org.duikou.intake;

import java.util.regex.Pattern;
import org.duikou.vocabulary.StudentId;

/** What a text may repeat of a cell: never what may be a resident ID, nor, on a roster, what may be a name. */
final class Echo {
    private static final int MAX_LENGTH = 40;
    private static final String HIDDEN = "…";
    private static final Pattern MAY_BE_RESIDENT_ID = Pattern.compile("\\d{15}|\\dE\\+?1[4-9]");
    private static final Pattern MAY_BE_NAME = Pattern.compile("[^\\x00-\\x7F]|\\p{L}{2,}\\s+\\p{L}{2,}");

    private Echo() {}

    static String of(String value) {
        if (MAY_BE_RESIDENT_ID.matcher(value).find()) {
            return HIDDEN;
        }
        return value.length() <= MAX_LENGTH ? value : value.substring(0, MAX_LENGTH) + HIDDEN;
    }

    static String ofRoster(String value) {
        return MAY_BE_NAME.matcher(value).find() ? HIDDEN : of(value);
    }

    static String of(StudentId student) {
        return of(student.toString());
    }
}
