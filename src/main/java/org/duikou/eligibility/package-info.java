/**
 * Who may go where, and which rule says no.
 *
 * <p>May use: vocabulary, problem.
 */
@NullMarked
package org.duikou.eligibility;

import org.jspecify.annotations.NullMarked;
