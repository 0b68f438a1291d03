/**
 * Who ranks whom how: students their openings, enterprises their students; and which pairs block a set of placements.
 *
 * <p>A <b>contract</b> is an eligible pair of a student and an opening, pins applied. A student ranks hers by her choice
 * list; when any eligible opening will do, the others follow by their points, then by opening code. An enterprise ranks
 * the contracts of all its openings in one order: pinned ones first, then by assessment (a pair that was not assessed has
 * 60), fit, the student's priority, and the {@link org.duikou.preference.Lottery}.
 *
 * <p>A contract x of student i <b>blocks</b> when she prefers it to what she has, and the enterprise, keeping everyone
 * it ranks above x, still has room for x within every limit: seats and reserved seats, shares, beds. A student without a
 * place also needs room with her supervisor, who ranks pinned students first, then by priority and the lottery. Where
 * the limits nest (seats, reserves, post share within enterprise share), the limits are a matroid, keeping the best is
 * its greedy choice, and this is stability in the usual sense: x blocks unless the limits that are full without it hold
 * only contracts ranked above it.
 *
 * <p>Sources: Gale, Shapley: College Admissions and the Stability of Marriage (1962). Fleiner: A Fixed-Point Approach to
 * Stable Matchings and Some Applications (2003), for matroids on both sides. Biró, Fleiner, Irving, Manlove: The College
 * Admissions Problem with Lower and Common Quotas (2010), for nested limits.
 *
 * <p>May use: vocabulary, problem, eligibility, objective.
 */
@NullMarked
package org.duikou.preference;

import org.jspecify.annotations.NullMarked;
