/**
 * Places the students of a frozen round and proves how good the result is.
 *
 * <p>{@code solve.flow} holds the exact core, {@code solve.bound} the certificate, {@code solve.search} OptaPlanner's
 * local search for the components that couple students, {@code solve.stable} mode STABLE.
 *
 * <p>May use: vocabulary, problem, eligibility, objective, preference, proposal.
 */
@NullMarked
package org.duikou.solve;

import org.jspecify.annotations.NullMarked;
