/**
 * Files and figures of a solved round: who is where, why the others are not, and what proves it.
 *
 * <p>May use: vocabulary, problem, eligibility, objective, preference, proposal.
 */
@NullMarked
package org.duikou.report;

import org.jspecify.annotations.NullMarked;
