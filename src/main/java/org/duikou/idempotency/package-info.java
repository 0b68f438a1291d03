/**
 * Calls that may be sent twice and have one effect: under an {@code Idempotency-Key}, the answer of the first is kept for
 * a day and given again. The answer is stored in the transaction of the effect, so that a process that dies between the
 * two leaves both or neither.
 *
 * <p>May use: http.
 */
@NullMarked
package org.duikou.idempotency;

import org.jspecify.annotations.NullMarked;
