package org.duikou.intake;

import java.util.regex.Pattern;

/** What a cell's text stands for, once what typing and spreadsheets leave around it is taken away. */
final class CellText {
    private static final char FULL_WIDTH_FIRST = '\uFF01';
    private static final char FULL_WIDTH_LAST = '\uFF5E';
    private static final int FULL_WIDTH_OFFSET = FULL_WIDTH_FIRST - '!';
    private static final char IDEOGRAPHIC_SPACE = '\u3000';
    private static final Pattern BREAKS = Pattern.compile("[\\t-\\r\\u0085\\u2028\\u2029]+");

    private CellText() {}

    /** Without blanks of any width and invisible marks around it. */
    static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isInvisible(text.charAt(start))) {
            start++;
        }
        while (end > start && isInvisible(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isInvisible(char letter) {
        return Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || Character.getType(letter) == Character.FORMAT;
    }

    /**
     * A code, number, date or word: full-width letters, digits and punctuation as their ASCII twins, without the
     * apostrophe or {@code ="…"} that keeps a spreadsheet from reading it as a number.
     */
    static String typed(String trimmed) {
        String text = halfWidth(trimmed);
        if (text.startsWith("=\"") && text.endsWith("\"") && text.length() > 3) {
            return trimmed(text.substring(2, text.length() - 1));
        }
        return text.startsWith("'") ? trimmed(text.substring(1)) : text;
    }

    private static String halfWidth(String text) {
        StringBuilder half = null;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean wide = letter >= FULL_WIDTH_FIRST && letter <= FULL_WIDTH_LAST || letter == IDEOGRAPHIC_SPACE;
            if (wide) {
                half = half == null ? new StringBuilder(text) : half;
                half.setCharAt(i, letter == IDEOGRAPHIC_SPACE ? ' ' : (char) (letter - FULL_WIDTH_OFFSET));
            }
        }
        return half == null ? text : half.toString();
    }

    /** A name, title or reason, on one line. */
    static String oneLine(String trimmed) {
        return BREAKS.matcher(trimmed).replaceAll(" ");
    }

    /** Whether every character can be shown: no control character, no half of a pair, none that a conversion lost. */
    static boolean isReadable(String text) {
        return text.codePoints().allMatch(CellText::isReadable);
    }

    private static boolean isReadable(int character) {
        int type = Character.getType(character);
        return type != Character.CONTROL
                && type != Character.SURROGATE
                && character != '\uFFFD'
                && (character & 0xFFFE) != 0xFFFE;
    }
}
