/**
 * Synthetic rounds of any size, shaped like the real market: clustered places, popular firms, scarce seats.
 *
 * <p>May use: vocabulary.
 */
@NullMarked
package org.duikou.generator;

import org.jspecify.annotations.NullMarked;
