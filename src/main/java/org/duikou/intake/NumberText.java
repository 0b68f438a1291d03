package org.duikou.intake;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers as people write them: {@code 1200}, {@code 1,200}, {@code 1200.00}; never in scientific form. */
final class NumberText {
    private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]{1,18}(?:\\.0{1,30})?");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]{1,15}(?:\\.[0-9]{1,30})?");
    private static final Pattern THOUSANDS = Pattern.compile("[+-]?[0-9]{1,3}(?:,[0-9]{3}){1,5}(?:\\.[0-9]{1,30})?");

    private NumberText() {}

    /** Null: it is none. */
    static @Nullable Long integer(String text) {
        String number = withoutThousands(text);
        return INTEGER.matcher(number).matches() ? (Long) new BigDecimal(number).longValueExact() : null;
    }

    /** Null: it is none. */
    static @Nullable BigDecimal decimal(String text) {
        String number = withoutThousands(text);
        return DECIMAL.matcher(number).matches() ? new BigDecimal(number) : null;
    }

    private static String withoutThousands(String text) {
        return THOUSANDS.matcher(text).matches() ? text.replace(",", "") : text;
    }
}
