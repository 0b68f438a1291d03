/**
 * Runs: one solve of a frozen round, asked for over REST, carried out by whichever node is free, checked, then stored.
 *
 * <p>May use: vocabulary, intake, problem, solve, proposal, check, report, http, access, round.
 */
@NullMarked
package org.duikou.run;

import org.jspecify.annotations.NullMarked;
