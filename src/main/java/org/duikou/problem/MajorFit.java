package org.duikou.problem;

import java.util.Collection;
import java.util.Optional;

/**
 * How near a student's major is to the majors an opening lists, 0 to 100.
 *
 * <p>Codes of the 2021 vocational major catalogue are compared by normalised category: 21-39 (bachelor), 41-59 (higher)
 * and 61-79 (secondary) name the same twenty fields. Any other form of code compares as plain text.
 *
 * @see "职业教育专业目录（2021年）, 教职成〔2021〕2号"
 */
public final class MajorFit {
    private static final int SAME_MAJOR = 100;
    private static final int SAME_CLASS = 80;
    private static final int SAME_CATEGORY = 60;
    private static final int ANY_MAJOR = 40;
    private static final int FIRST_CATEGORY = 21;
    private static final int LAST_CATEGORY = 79;
    private static final int FIRST_HIGHER_CATEGORY = 41;
    private static final int FIELDS = 20;

    private MajorFit() {}

    /** The best fit over the listed codes and prefixes; 0: another category. */
    public static int of(String major, Collection<String> listed) {
        int best = 0;
        for (String code : listed) {
            best = Math.max(best, of(major, code));
        }
        return best;
    }

    private static int of(String major, String listed) {
        if (listed.equals("*")) {
            return ANY_MAJOR;
        }
        if (major.length() != 6 || !isCatalogueForm(major) || !isCatalogueForm(listed)) {
            return major.equals(listed) ? SAME_MAJOR : 0;
        }
        if (field(major) != field(listed)) {
            return 0;
        }
        if (listed.length() == 2 || !major.regionMatches(2, listed, 2, 2)) {
            return SAME_CATEGORY;
        }
        return listed.length() == 6 && major.regionMatches(4, listed, 4, 2) ? SAME_MAJOR : SAME_CLASS;
    }

    /**
     * The category of a catalogue code or prefix as higher vocational colleges number it, 41 to 59 and so the same at every
     * level; empty: the code is of another form.
     */
    public static Optional<String> category(String code) {
        return isCatalogueForm(code)
                ? Optional.of(String.valueOf(FIRST_HIGHER_CATEGORY + field(code)))
                : Optional.empty();
    }

    private static boolean isCatalogueForm(String code) {
        return (code.length() == 2 || code.length() == 4 || code.length() == 6)
                && code.chars().allMatch(c -> c >= '0' && c <= '9')
                && leadingDigits(code) >= FIRST_CATEGORY
                && leadingDigits(code) <= LAST_CATEGORY;
    }

    private static int field(String code) {
        return (leadingDigits(code) - FIRST_CATEGORY) % FIELDS;
    }

    private static int leadingDigits(String code) {
        return Integer.parseInt(code, 0, 2, 10);
    }
}
