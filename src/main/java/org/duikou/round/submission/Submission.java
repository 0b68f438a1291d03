package org.duikou.round.submission;

import org.duikou.http.IfMatch;
import org.jspecify.annotations.Nullable;

/**
 * A table, or a part of one, to stand in place of what is stored.
 *
 * @param dryRun it is checked and counted, and not written
 * @param condition that the rows are as the caller read them; null: none
 */
record Submission<T>(TableScope<T> scope, TableBody body, boolean dryRun, Sender sender, @Nullable IfMatch condition) {}
