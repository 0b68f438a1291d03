/**
 * The certificate: row prices, the bound they prove by weak duality, and the tree over order classes.
 *
 * <p>May use: vocabulary, problem, eligibility, objective, proposal, solve.
 */
@NullMarked
package org.duikou.solve.bound;

import org.jspecify.annotations.NullMarked;
