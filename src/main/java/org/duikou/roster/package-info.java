/**
 * What colleges and the bureau say of students: colleges and institutions, rosters, choices, exclusions, pins and the
 * placements now in force. Of a resident ID only a keyed hash and a mask are kept.
 *
 * <p>May use: vocabulary, intake, access, http, idempotency, round, round.rows, round.submission, secret.
 */
@NullMarked
package org.duikou.roster;

import org.jspecify.annotations.NullMarked;
