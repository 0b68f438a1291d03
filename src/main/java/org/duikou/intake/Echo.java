package org.duikou.intake;

import java.util.regex.Pattern;
import org.duikou.vocabulary.StudentId;

/** What a text may repeat of a cell: never what may be a resident ID nor, of a table of people, what may be a name. */
final class Echo {
    private static final int MAX_LENGTH = 40;
    private static final String HIDDEN = "…";
    private static final Pattern MAY_BE_RESIDENT_ID = Pattern.compile("(?:\\p{Nd}[\\s.-]?){15}|\\dE\\+?1[4-9]");
    private static final Pattern NO_NAME =
            Pattern.compile("[\\x21-\\x7E]*[0-9][\\x21-\\x7E]*|[\\x21-\\x7E]|[^\\p{L}\\p{M}]*");

    private Echo() {}

    static String of(String value) {
        if (MAY_BE_RESIDENT_ID.matcher(value).find()) {
            return HIDDEN;
        }
        return value.length() <= MAX_LENGTH ? value : value.substring(0, MAX_LENGTH) + HIDDEN;
    }

    /** Of a table of people, where any cell may have slipped into a neighbour's column. */
    static String ofPerson(String value) {
        return NO_NAME.matcher(value).matches() ? of(value) : HIDDEN;
    }

    static String of(StudentId student) {
        return ofPerson(student.college().code()) + "/" + ofPerson(student.number());
    }

    /** For cells of that table. */
    static String in(Table<?> table, String value) {
        return table.holdsPeople() ? ofPerson(value) : of(value);
    }
}
