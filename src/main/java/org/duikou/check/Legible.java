package org.duikou.check;

/** What a result claims, fit for one line on a terminal: bounded, and without control characters. */
final class Legible {
    private static final int LONGEST = 160;

    private Legible() {}

    static String text(Object claimed) {
        String text = String.valueOf(claimed);
        int end = Math.min(text.length(), LONGEST);
        var legible = new StringBuilder(end);
        text.substring(0, end).codePoints().forEach(point -> legible.appendCodePoint(isShown(point) ? point : '?'));
        return text.length() > LONGEST ? legible + "…" : legible.toString();
    }

    private static boolean isShown(int point) {
        return !Character.isISOControl(point)
                && Character.getType(point) != Character.FORMAT
                && Character.getType(point) != Character.SURROGATE;
    }
}
