/**
 * What a round offers and what it asks for, as aggregate figures that tell nothing of one student.
 *
 * <p>May use: vocabulary, problem, access, http, round, roster, opening.
 */
@NullMarked
package org.duikou.demand;

import org.jspecify.annotations.NullMarked;
