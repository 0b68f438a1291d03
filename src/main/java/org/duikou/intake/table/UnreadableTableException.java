package org.duikou.intake.table;

import org.jspecify.annotations.Nullable;

/** The bytes are no table from some row on, so nothing of it counts. */
public final class UnreadableTableException extends RuntimeException {
    private final TableFault fault;
    private final @Nullable Integer row;
    private final String argument;

    UnreadableTableException(TableFault fault, @Nullable Integer row, String argument) {
        super("The table has the fault (" + fault + ") at row (" + row + ").");
        this.fault = fault;
        this.row = row;
        this.argument = argument;
    }

    public TableFault fault() {
        return fault;
    }

    /** Where it was met; null: the whole file. */
    public @Nullable Integer row() {
        return row;
    }

    /** The limit or form that was broken, for the text that tells people; may be empty. */
    public String argument() {
        return argument;
    }
}
