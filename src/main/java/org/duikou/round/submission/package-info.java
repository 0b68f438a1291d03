/**
 * Tables and whole rounds as they are sent: read, checked beside what is stored, and written all or not at all.
 *
 * <p>May use: vocabulary, intake, intake.table, access, http, idempotency, round, round.rows.
 */
@NullMarked
package org.duikou.round.submission;

import org.jspecify.annotations.NullMarked;
