/**
 * Personal data that has served its purpose: erased for one student, anonymised round by round after its time, and
 * wrapped anew under another master key.
 *
 * <p>May use: vocabulary, access, http, idempotency, round, run, secret, audit.
 */
@NullMarked
package org.duikou.privacy;

import org.jspecify.annotations.NullMarked;
