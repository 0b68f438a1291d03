package org.duikou.cli;

import java.math.BigDecimal;
import java.math.MathContext;

/** A gap for people and programs: a plain decimal of four digits, and 0 only when it is 0. */
final class GapText {
    private static final MathContext DIGITS = new MathContext(4);

    private GapText() {}

    static String of(double gap) {
        return BigDecimal.valueOf(gap).round(DIGITS).stripTrailingZeros().toPlainString();
    }
}
