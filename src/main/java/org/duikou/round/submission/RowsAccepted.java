package org.duikou.round.submission;

/** Rows of a table took the place of others. */
record RowsAccepted(String table, int rows) {}
