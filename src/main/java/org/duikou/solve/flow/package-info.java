/**
 * The exact core: the best placements that linear and integer programs and flows can find, and the certificate that says
 * how good they are.
 *
 * <p>May use: vocabulary, problem, eligibility, objective, proposal, solve, solve.bound.
 */
@NullMarked
package org.duikou.solve.flow;

import org.jspecify.annotations.NullMarked;
