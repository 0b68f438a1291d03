package org.duikou.vocabulary;

import java.util.regex.Pattern;

/** The form of every id: 1 to 64 letters of any script, digits, {@code -}, {@code _} or {@code .}. */
public final class BusinessCode {
    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}._-]{1,64}");

    private BusinessCode() {}

    public static boolean isWellFormed(String text) {
        return FORM.matcher(text).matches();
    }

    static void require(String code) {
        if (!isWellFormed(code)) {
            throw new IllegalArgumentException(
                    "The code (" + code + ") is malformed, expected 1 to 64 letters, digits, '-', '_' or '.'.");
        }
    }
}
