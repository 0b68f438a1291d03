/**
 * One frozen round as plain data with dense indexes, its capacity rows, and the measures that every later room takes of a pair.
 *
 * <p>May use: vocabulary.
 */
@NullMarked
package org.duikou.problem;

import org.jspecify.annotations.NullMarked;
