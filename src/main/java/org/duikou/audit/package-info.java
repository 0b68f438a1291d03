/**
 * Audit: what was changed, and which personal data was seen, by whom. Entries are only ever added, each to the chain of
 * its bureau and organisation, in the transaction that it tells of.
 *
 * <p>{@link org.duikou.access.Audited} on a call is all that it needs; what the service does of itself goes through
 * {@link org.duikou.access.AuditLog}.
 *
 * <p>May use: vocabulary, access, http, round, run, secret.
 */
@NullMarked
package org.duikou.audit;

import org.jspecify.annotations.NullMarked;
