package org.duikou.intake.text;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.duikou.vocabulary.Gender;

/**
 * A resident ID number (公民身份号码): 6 digits of place, 8 of birth date, 3 in sequence (odd for men), a check digit.
 *
 * @see "GB 11643, ISO 7064 MOD 11-2"
 */
public final class ResidentId {
    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{16}[0-9X]");
    private static final Pattern MANGLED = Pattern.compile("[0-9.]+[eE]\\+?[0-9]{2}");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";

    private final String digits;

    private ResidentId(String digits) {
        this.digits = digits;
    }

    /** Empty when the form is wrong; the check digit may still be. */
    public static Optional<ResidentId> find(String text) {
        String upper = text.replace('x', 'X');
        return FORM.matcher(upper).matches() ? Optional.of(new ResidentId(upper)) : Optional.empty();
    }

    /** Whether a spreadsheet turned it into a number such as 5.1E+17. */
    public static boolean isMangled(String text) {
        return MANGLED.matcher(text).matches();
    }

    public boolean hasRightCheckDigit() {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return CHECK_DIGITS.charAt(sum % 11) == digits.charAt(17);
    }

    public boolean tellsBirthDate(LocalDate birthDate) {
        String told =
                "%04d%02d%02d".formatted(birthDate.getYear(), birthDate.getMonthValue(), birthDate.getDayOfMonth());
        return digits.substring(6, 14).equals(told);
    }

    public Gender gender() {
        return digits.charAt(16) % 2 == 1 ? Gender.M : Gender.F;
    }

    /** The 18 characters, with a capital X. */
    public String digits() {
        return digits;
    }

    @Override
    public String toString() {
        return "ResidentId[...]";
    }
}
