package org.duikou.report;

/** Text for people in a cell: a spreadsheet must not take it for a formula. Codes are never changed. */
final class FreeText {
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private FreeText() {}

    static String harmless(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
