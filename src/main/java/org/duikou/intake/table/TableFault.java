package org.duikou.intake.table;

/** Why bytes are no table. */
public enum TableFault {
    EMPTY,
    UNREADABLE_ENCODING,
    MALFORMED_CSV,
    MALFORMED_SPREADSHEET,
    MALFORMED_JSON,
    TOO_LARGE,
    TOO_MANY_ROWS,
    CELL_TOO_LONG
}
