package org.duikou.intake.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** Rows of the first sheet of an {@code .xlsx} workbook, under the numbers that the spreadsheet shows. */
final class SpreadsheetRows implements RowSource {
    private static final int MAX_PARTS = 1_000;

    private final Content content;
    private final TableLimits limits;

    SpreadsheetRows(Content content, TableLimits limits) {
        this.content = content;
        this.limits = limits;
    }

    @Override
    public void tell(RowListener listener) throws IOException {
        requireModestSize();
        var rows = new RowTeller(listener, limits);
        try (InputStream bytes = content.open();
                ReadableWorkbook workbook = new ReadableWorkbook(bytes, new ReadingOptions(true, false));
                Stream<Row> lines = workbook.getFirstSheet().openStream()) {
            tell(lines.iterator(), rows);
        } catch (ExcelReaderException | ZipException e) {
            throw malformed();
        }
        rows.end();
    }

    /** Rows end with their last filled cell, so each is widened to the first, the header. */
    private void tell(Iterator<Row> lines, RowTeller rows) {
        int width = 0;
        while (lines.hasNext()) {
            Row line = lines.next();
            List<String> cells = cells(line);
            width = Math.max(width, cells.size());
            cells.addAll(Collections.nCopies(width - cells.size(), ""));
            rows.tell(line.getRowNum(), cells);
        }
    }

    private List<String> cells(Row line) {
        if (line.getCellCount() > limits.maxColumns()) {
            throw malformed();
        }
        List<String> cells = new ArrayList<>(line.getCellCount());
        for (int column = 0; column < line.getCellCount(); column++) {
            cells.add(line.getOptionalCell(column).map(SpreadsheetCell::text).orElse(""));
        }
        return cells;
    }

    /** Inflates every part once, counting, because the library keeps shared texts in memory. */
    private void requireModestSize() throws IOException {
        try (InputStream bytes = content.open();
                ZipInputStream parts = new ZipInputStream(bytes)) {
            InputStream inflated = new LimitedStream(parts, limits.maxBytes());
            byte[] buffer = new byte[1 << 16];
            int count = 0;
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                count++;
                if (count > MAX_PARTS) {
                    throw malformed();
                }
                while (inflated.read(buffer) >= 0) {
                    continue;
                }
            }
            if (count == 0) {
                throw malformed();
            }
        } catch (ZipException e) {
            throw malformed();
        }
    }

    private static UnreadableTableException malformed() {
        return new UnreadableTableException(TableFault.MALFORMED_SPREADSHEET, null, "");
    }
}
