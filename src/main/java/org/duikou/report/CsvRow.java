package org.duikou.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A row of a result file, read strictly: every accessor throws {@link IllegalArgumentException} with the reason. */
public record CsvRow(List<String> header, List<String> cells) {
    private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,10}");
    private static final Pattern THREE_DECIMALS = Pattern.compile("[0-9]{1,6}\\.[0-9]{3}");

    String text(String column) {
        return cells.get(header.indexOf(column));
    }

    int integer(String column) {
        String text = text(column);
        require(INTEGER.matcher(text).matches(), column, text, "a whole number");
        return Math.toIntExact(Long.parseLong(text));
    }

    @Nullable
    Integer findInteger(String column) {
        return text(column).isEmpty() ? null : Integer.valueOf(integer(column));
    }

    /** Thousandths of a number with exactly three decimals; null: the cell is empty. */
    @Nullable
    Integer findThousandths(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        require(THREE_DECIMALS.matcher(text).matches(), column, text, "a number with three decimals");
        return new BigDecimal(text).movePointRight(3).intValueExact();
    }

    boolean truth(String column) {
        String text = text(column);
        require(text.equals("true") || text.equals("false"), column, text, "true or false");
        return text.equals("true");
    }

    private static void require(boolean holds, String column, String text, String expected) {
        if (!holds) {
            throw new IllegalArgumentException(column + " (" + text + "), expected " + expected + ".");
        }
    }
}
