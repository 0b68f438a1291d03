package org.duikou.intake;

/**
 * A fact and where it was read.
 *
 * @param row as a spreadsheet shows it; {@link #STORED}: it was read earlier and has no row now
 */
public record Line<T>(int row, T fact) {
    public static final int STORED = 0;
}
