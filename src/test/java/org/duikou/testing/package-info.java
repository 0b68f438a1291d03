/**
 * Rounds for tests, drafted in the words of the field.
 *
 * <p>May use: vocabulary, problem.
 */
@NullMarked
package org.duikou.testing;

import org.jspecify.annotations.NullMarked;
