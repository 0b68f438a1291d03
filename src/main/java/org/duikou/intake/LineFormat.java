package org.duikou.intake;

import org.jspecify.annotations.Nullable;

/** How a fact is written in a line of its table, both ways. */
interface LineFormat<T> {

    Columns columns();

    /** The fact; null when the line has a fault, which the cells have noted. */
    @Nullable
    T read(Cells cells);

    /** What makes the line unique, even when other cells have faults; null: not to be told. Notes no fault. */
    @Nullable
    Object key(Cells cells);

    /** What makes the fact unique in its table. */
    Object keyOf(T fact);

    void write(T fact, CellWriter cells);
}
