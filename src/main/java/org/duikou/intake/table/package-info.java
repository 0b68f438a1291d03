/**
 * Lines of a table, whatever its form: CSV, a spreadsheet or JSON becomes a header and numbered rows of cells.
 *
 * <p>May use: nothing of Duikou.
 */
@NullMarked
package org.duikou.intake.table;

import org.jspecify.annotations.NullMarked;
