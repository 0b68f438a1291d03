/**
 * What enterprises say: who they are, their openings, their assessments of students.
 *
 * <p>May use: vocabulary, intake, access, http, idempotency, round, round.rows, round.submission.
 */
@NullMarked
package org.duikou.opening;

import org.jspecify.annotations.NullMarked;
