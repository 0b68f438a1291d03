package org.duikou.intake.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** The text of a spreadsheet's cell as its author typed it, as far as the spreadsheet still knows it. */
final class SpreadsheetCell {
    /** A spreadsheet keeps 15 digits; what is longer has lost its end. */
    private static final MathContext KEPT = new MathContext(15);

    private SpreadsheetCell() {}

    static String text(Cell cell) {
        String raw = cell.getRawValue();
        if (raw == null) {
            return "";
        }
        if (cell.getType() == CellType.BOOLEAN) {
            return Boolean.TRUE.equals(cell.getValue()) ? "true" : "false";
        }
        if (cell.getValue() instanceof BigDecimal number) {
            return isDate(cell.getDataFormatString())
                    ? cell.asDate().toLocalDate().toString()
                    : PlainNumber.of(number.round(KEPT));
        }
        return cell.getType() == CellType.STRING ? cell.asString() : raw;
    }

    private static boolean isDate(@Nullable String format) {
        if (format == null) {
            return false;
        }
        String letters = format.toLowerCase(Locale.ROOT).replaceAll("\\[[^\\]]*\\]|\"[^\"]*\"|\\\\.", "");
        return letters.contains("y") || (letters.contains("d") && letters.contains("m"));
    }
}
