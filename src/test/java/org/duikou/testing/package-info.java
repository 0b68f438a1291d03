/**
 * Rounds for tests, drafted or drawn in the words of the field, and what the solver makes of them.
 *
 * <p>May use: vocabulary, problem, eligibility, objective, proposal, solve and its inner rooms.
 */
@NullMarked
package org.duikou.testing;

import org.jspecify.annotations.NullMarked;
