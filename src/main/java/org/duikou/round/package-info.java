/**
 * Rounds: their life cycle, and the facts of one as the database keeps them.
 *
 * <p>{@link org.duikou.round.RoundService} answers a round and moves it along; {@link org.duikou.round.RoundFactsStore}
 * reads all its tables at once, to be checked or frozen.
 *
 * <p>May use: vocabulary, intake, problem, eligibility, access, http, idempotency, round.rows.
 */
@NullMarked
package org.duikou.round;

import org.jspecify.annotations.NullMarked;
