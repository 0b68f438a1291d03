package org.duikou.round;

import org.duikou.intake.Rows;
import org.duikou.intake.Table;

/** One table of every round, as its room keeps it in the database. */
public interface StoredTable<T> {

    Table<T> table();

    /** The stored rows of one round, read without filling a persistence context. */
    Rows<T> rows(long roundId);
}
