/**
 * What every call shares: problems in two languages and their pages, bodies of limited size, entity tags, the clock.
 *
 * <p>A rule that a caller broke is a {@link org.duikou.http.DomainException} with a code of {@code problems.json}; the
 * mapper of this room tells it as RFC 9457 has it.
 *
 * <p>May use: vocabulary.
 */
@NullMarked
package org.duikou.http;

import org.jspecify.annotations.NullMarked;
