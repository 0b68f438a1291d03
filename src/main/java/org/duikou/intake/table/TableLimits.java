package org.duikou.intake.table;

/**
 * How large a table may be before it is refused.
 *
 * @param maxBytes of the file; of a workbook, of its parts once inflated
 * @param maxRows below the header
 * @param maxCellLength in UTF-16 code units
 * @param maxColumns of the header
 */
public record TableLimits(long maxBytes, int maxRows, int maxCellLength, int maxColumns) {

    /** Room for 300,000 students with ten choices each. */
    public static final TableLimits DEFAULT = new TableLimits(1L << 30, 5_000_000, 8_192, 500);
}
