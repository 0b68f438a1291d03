/**
 * Improves placements block by block: some students may move, everybody else stays, and an integer program finds what is
 * best for the whole objective. Blocks grow about students who are not where the prices would have them.
 *
 * <p>May use: vocabulary, problem, eligibility, objective, proposal, solve, solve.bound, solve.flow.
 */
@NullMarked
package org.duikou.solve.flow.block;

import org.jspecify.annotations.NullMarked;
