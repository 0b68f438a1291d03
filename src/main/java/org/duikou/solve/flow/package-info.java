/**
 * The exact core: the best placements of the separable problem and the certificate that says how good they are.
 *
 * <p>May use: vocabulary, problem, eligibility, objective, proposal, solve, solve.bound.
 */
@NullMarked
package org.duikou.solve.flow;

import org.jspecify.annotations.NullMarked;
