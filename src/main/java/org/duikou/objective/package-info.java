/**
 * What a pair costs and what a whole set of placements is worth.
 *
 * <p>May use: vocabulary, problem, proposal (Score).
 */
@NullMarked
package org.duikou.objective;

import org.jspecify.annotations.NullMarked;
