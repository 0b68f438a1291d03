/**
 * Runs: one solve of a frozen round, asked for over REST, carried out by whichever node is free, checked, then stored.
 *
 * <p>{@link org.duikou.run.RunRequests} takes a request, {@link org.duikou.run.RunService} tells and ends runs, {@link
 * org.duikou.run.RunResults} reads what they found. A worker claims a run with a number that grows with every claim, and
 * each of its statements names that number: whoever was overtaken writes nothing.
 *
 * <p>May use: vocabulary, intake, problem, solve, proposal, check, report, access, http, idempotency, round, secret.
 */
@NullMarked
package org.duikou.run;

import org.jspecify.annotations.NullMarked;
