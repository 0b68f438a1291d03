/**
 * OptaPlanner's local search for the components that couple students: companions and fairness.
 *
 * <p>{@link org.duikou.solve.search.PlacementConstraints} states every rule and component; {@link
 * org.duikou.solve.search.Ledger} keeps the same sums move by move and is tested to be equal.
 *
 * <p>May use: vocabulary, problem, eligibility, objective, solve.
 */
@NullMarked
package org.duikou.solve.search;

import org.jspecify.annotations.NullMarked;
