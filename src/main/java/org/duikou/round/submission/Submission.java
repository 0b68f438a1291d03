package org.duikou.round.submission;

import org.duikou.http.IfMatch;
import org.jspecify.annotations.Nullable;

/**
 * A table, or a part of one, to stand in place of what is stored.
 *
 * @param condition that the rows are as the caller read them; null: none
 */
record Submission<T>(TableScope<T> scope, TableBody body, Sending sending, @Nullable IfMatch condition) {}
