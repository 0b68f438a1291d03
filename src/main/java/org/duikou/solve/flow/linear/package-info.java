/**
 * The exact core for rounds whose linear program fits: GLOP for prices, HiGHS for placements, a tree over order classes
 * for the proof.
 *
 * <p>What couples students is priced by the relaxation of the whole objective, with fairness about a given mean choice
 * cost and rows for whoever would be alone, over the pairs that its own prices ask for. Measured on zone-3000 (97,000
 * pairs, a machine shared with others): bound of the separable components 106,112, of all 107,699; placements from the
 * separable program 110,713 points, at the coupled prices 108,444, after blocks 107,994.
 *
 * <p>May use: vocabulary, problem, eligibility, objective, proposal, solve, solve.bound, solve.flow, solve.flow.block.
 */
@NullMarked
package org.duikou.solve.flow.linear;

import org.jspecify.annotations.NullMarked;
