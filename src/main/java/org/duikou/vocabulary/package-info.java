/**
 * Ids, values and facts that every room speaks: what a college, an enterprise and a bureau say of a round.
 *
 * <p>May use: nothing of Duikou.
 */
@NullMarked
package org.duikou.vocabulary;

import org.jspecify.annotations.NullMarked;
