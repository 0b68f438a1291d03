/**
 * Solves what a round falls apart into, part by part. Parts share no student, opening, row or priced coupling, so that
 * the best of each are the best of all, and what is proven of each adds up.
 *
 * <p>May use: vocabulary, problem, proposal, solve, solve.flow, solve.flow.network.
 */
@NullMarked
package org.duikou.solve.component;

import org.jspecify.annotations.NullMarked;
