package org.duikou.run;

/** A row of a run's result as the database keeps it. */
interface ResultRow<R> {

    /** Its number in the canonical order, from 0: where a page ends and the next begins. */
    int ordinal();

    R row();
}
