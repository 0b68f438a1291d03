package org.duikou.round.submission;

/**
 * A table, or a part of one, to stand in place of what is stored.
 *
 * @param dryRun it is checked and counted, and not written
 */
record Submission<T>(TableScope<T> scope, TableBody body, boolean dryRun) {}
