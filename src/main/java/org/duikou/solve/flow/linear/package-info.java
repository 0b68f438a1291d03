/**
 * The exact core for rounds whose linear program fits: GLOP for prices, HiGHS for placements, a tree over order classes
 * for the proof.
 *
 * <p>May use: vocabulary, problem, eligibility, objective, proposal, solve, solve.bound, solve.flow, solve.flow.block.
 */
@NullMarked
package org.duikou.solve.flow.linear;

import org.jspecify.annotations.NullMarked;
