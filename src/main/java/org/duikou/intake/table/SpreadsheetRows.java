package org.duikou.intake.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Rows of the first sheet of an {@code .xlsx} workbook, under the numbers that the spreadsheet shows. */
final class SpreadsheetRows implements RowSource {
    /** A workbook is read into memory as it is, so it may not be as large as a text. */
    private static final long MOST_COMPRESSED = 64L << 20;

    private final Content content;
    private final TableLimits limits;

    SpreadsheetRows(Content content, TableLimits limits) {
        this.content = content;
        this.limits = limits;
    }

    @Override
    public void tell(RowListener listener) throws IOException {
        byte[] bytes = bytes();
        var rows = new RowTeller(listener, limits);
        try (ReadableWorkbook workbook = open(bytes);
                Stream<Row> lines = firstSheet(workbook)) {
            tell(lines.iterator(), rows);
        }
        rows.end();
    }

    private byte[] bytes() throws IOException {
        long limit = Math.min(limits.maxBytes(), MOST_COMPRESSED);
        try (InputStream compressed = new LimitedStream(content.open(), limit)) {
            return compressed.readAllBytes();
        }
    }

    private ReadableWorkbook open(byte[] bytes) {
        return orMalformed(() -> {
            try {
                boolean styled = new SpreadsheetParts(bytes.length, limits).areStyled(bytes);
                return new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(styled, false));
            } catch (IOException e) {
                throw malformed();
            }
        });
    }

    private static Stream<Row> firstSheet(ReadableWorkbook workbook) {
        return orMalformed(() -> {
            try {
                return workbook.getFirstSheet().openStream();
            } catch (IOException e) {
                throw malformed();
            }
        });
    }

    /** Rows end with their last filled cell, so each is widened to the first, the header. */
    private void tell(Iterator<Row> lines, RowTeller rows) {
        int width = 0;
        Row line = next(lines);
        while (line != null) {
            List<String> cells = cells(line);
            width = Math.max(width, cells.size());
            cells.addAll(Collections.nCopies(width - cells.size(), ""));
            rows.tell(line.getRowNum(), cells);
            line = next(lines);
        }
    }

    private static @Nullable Row next(Iterator<Row> lines) {
        return orMalformed(() -> lines.hasNext() ? lines.next() : null);
    }

    /** Blank cells at the end are left away: a border drawn to the edge of the sheet is no table. */
    private List<String> cells(Row line) {
        List<String> cells = new ArrayList<>();
        int blanks = 0;
        for (Cell cell : line) {
            String text = cell == null ? "" : orMalformed(() -> SpreadsheetCell.text(cell));
            if (text.isEmpty()) {
                blanks++;
                continue;
            }
            if (cells.size() + blanks >= limits.maxColumns()) {
                throw malformed();
            }
            cells.addAll(Collections.nCopies(blanks, ""));
            cells.add(text);
            blanks = 0;
        }
        return cells;
    }

    /** Whatever the library stumbles over is the workbook's fault. */
    private static <T> T orMalformed(Supplier<T> step) {
        try {
            return step.get();
        } catch (UnreadableTableException e) {
            throw e;
        } catch (RuntimeException e) {
            throw malformed();
        }
    }

    static UnreadableTableException malformed() {
        return new UnreadableTableException(TableFault.MALFORMED_SPREADSHEET, null, "");
    }
}
