/**
 * Rows of a round's tables in the database: read in one statement a table, replaced by what differs.
 *
 * <p>May use: vocabulary, intake.
 */
@NullMarked
package org.duikou.round.rows;

import org.jspecify.annotations.NullMarked;
