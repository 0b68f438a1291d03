package org.duikou.intake.table;

import java.math.BigDecimal;

/**
 * A number as people write it. The scientific form stays where they would not, so that a mangled number can be told from
 * a typed one, and a hostile one does not grow to a billion digits.
 */
final class PlainNumber {
    private static final int MOST_DIGITS = 15;
    private static final int MOST_DECIMALS = 30;

    private PlainNumber() {}

    static String of(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        boolean grown = stripped.scale() < 0 && (long) stripped.precision() - stripped.scale() > MOST_DIGITS;
        return grown || stripped.scale() > MOST_DECIMALS ? stripped.toString() : stripped.toPlainString();
    }
}
