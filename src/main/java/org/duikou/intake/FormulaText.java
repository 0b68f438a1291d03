package org.duikou.intake;

import java.util.regex.Pattern;

/**
 * Texts that a spreadsheet would take for a formula when it opens a CSV file.
 *
 * <p>On intake a text that starts with {@code =} or {@code @}, or with {@code +} or {@code -} and then calls or refers to
 * something, is refused: no name, title or reason looks like that, while {@code -10℃冷库} does no harm. On export
 * whatever starts with one of the four stands behind an apostrophe, which intake takes away again.
 */
public final class FormulaText {
    private static final Pattern FORMULA = Pattern.compile("(?s)[=@＝＠].*|[-+－＋].*[(!|（！｜].*");
    private static final Pattern GUARDED = Pattern.compile("(?s)'[-+=@－＋＝＠\\t\\r].*");
    private static final Pattern SUSPECT = Pattern.compile("(?s)[-+=@－＋＝＠\\t\\r].*");
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]+(?:\\.[0-9]+)?");
    private static final String GUARD = "'";

    private FormulaText() {}

    static boolean isFormula(String text) {
        return FORMULA.matcher(text).matches();
    }

    /** The text for a cell of a CSV file, which no spreadsheet computes; numbers stay numbers. */
    public static String guarded(String text) {
        return SUSPECT.matcher(text).matches() && !NUMBER.matcher(text).matches() ? GUARD + text : text;
    }

    static String unguarded(String text) {
        return GUARDED.matcher(text).matches() ? text.substring(GUARD.length()) : text;
    }
}
