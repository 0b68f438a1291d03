/**
 * Files of a round become facts, or coded issues: every one of them, with file, row and column, in both languages.
 *
 * <p>A whole round: {@code new RoundReader().read(RoundSource.folder(path), PolicyFile.packaged())} answers an
 * {@link org.duikou.intake.Intake}. Written back by {@link org.duikou.intake.RoundFolder}.
 *
 * <p>One table, as the service takes it: read it, put it beside what is stored, check all of it, save nothing before.
 *
 * <pre>{@code
 * Rows<Opening> fresh = new TableReader(round).read(Table.OPENINGS, RowSource.of(TableFormat.CSV, bytes));
 * Intake intake = new RoundRows(round, policy)
 *         .put(Rows.stored(Table.COLLEGES, colleges))
 *         .put(Rows.stored(Table.ENTERPRISES, enterprises))
 *         .put(fresh.and(Rows.stored(Table.OPENINGS, openingsOfOtherEnterprises)))
 *         .check();
 * }</pre>
 *
 * <p>{@code intake.issues()} then holds the faults of the fresh rows and those between tables; an issue of a stored line
 * has no row. A row's number is that of a spreadsheet (the header is 1); element {@code i} of a JSON array is row
 * {@code i + 2}. Rows outside the caller's scope: add {@code Issue.of(OUT_OF_SCOPE, table.file(), line.row(), column, code)}
 * by {@code intake.with(..)}.
 *
 * <p>Pins that break a rule are found by room eligibility; {@code intake.pinBreaksRules(pin, rules)} makes the issue.
 *
 * <p>May use: vocabulary.
 */
@NullMarked
package org.duikou.intake;

import org.jspecify.annotations.NullMarked;
