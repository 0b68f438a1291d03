/**
 * Publications: the run whose placements a round stands by, and those it stood by before.
 *
 * <p>May use: vocabulary, proposal, report, access, http, idempotency, round, roster, run.
 */
@NullMarked
package org.duikou.publication;

import org.jspecify.annotations.NullMarked;
