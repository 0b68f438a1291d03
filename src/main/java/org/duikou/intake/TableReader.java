package org.duikou.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.duikou.intake.table.RowSource;
import org.duikou.intake.table.TableFault;
import org.duikou.intake.table.UnreadableTableException;
import org.duikou.vocabulary.Round;

/**
 * Reads tables line by line into facts, noting every fault of every row. Tables of one round share one reader, so that
 * equal ids are one object.
 */
public final class TableReader {
    private final Round round;
    private final IdPool ids = new IdPool();

    /** A reader for that round, whose days are the default of an opening's. */
    public TableReader(Round round) {
        this.round = round;
    }

    public <T> Rows<T> read(Table<T> table, RowSource source) {
        return read(table, table.file(), source);
    }

    /**
     * Reads one table.
     *
     * @param file how issues name it
     * @throws UncheckedIOException when the bytes cannot be had
     */
    public <T> Rows<T> read(Table<T> table, String file, RowSource source) {
        var issues = new RowIssues(file, cell -> Echo.in(table, cell));
        var lines = new LineCollector<>(table, new Cells(table.columns(), round, ids, issues));
        try {
            source.tell(lines);
            return new Rows<>(table, file, lines.lines(), lines.unreadableKeys(), lines.isComplete(), issues.list());
        } catch (UnreadableTableException e) {
            issues.ofFile(code(e.fault()), e.row(), null, e.argument());
            return new Rows<>(table, file, List.of(), Set.of(), false, issues.list());
        } catch (IOException e) {
            throw new UncheckedIOException("The file (" + file + ") cannot be read.", e);
        }
    }

    static IssueCode code(TableFault fault) {
        return switch (fault) {
            case EMPTY -> IssueCode.EMPTY_FILE;
            case UNREADABLE_ENCODING -> IssueCode.UNREADABLE_ENCODING;
            case MALFORMED_CSV -> IssueCode.MALFORMED_CSV;
            case MALFORMED_SPREADSHEET -> IssueCode.MALFORMED_SPREADSHEET;
            case MALFORMED_JSON -> IssueCode.MALFORMED_JSON;
            case TOO_LARGE -> IssueCode.FILE_TOO_LARGE;
            case TOO_MANY_ROWS -> IssueCode.TOO_MANY_ROWS;
            case CELL_TOO_LONG -> IssueCode.CELL_TOO_LONG;
        };
    }
}
