package org.duikou.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Rows of text written to a file one by one, so that no spreadsheet computes or mangles them. */
public interface TextSheet extends AutoCloseable {
    void row(List<String> cells);

    /** Ends the file; the stream stays open. */
    @Override
    void close() throws IOException;

    /** UTF-8 with the mark that spreadsheets need, cells that start like a formula behind an apostrophe. */
    static TextSheet csv(OutputStream to) throws IOException {
        var writer = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        CsvWriter csv = CsvWriter.builder().build(writer);
        return new TextSheet() {
            @Override
            public void row(List<String> cells) {
                csv.writeRecord(cells.stream().map(FormulaText::guarded).toList());
            }

            @Override
            public void close() throws IOException {
                csv.flush();
            }
        };
    }

    /** A workbook whose cells are texts, which are never computed. */
    static TextSheet xlsx(OutputStream to) {
        var workbook = new Workbook(to, "Duikou", "1.0");
        return new WorkbookRows(workbook, workbook.newWorksheet("rows"));
    }

    /** Rows of a sheet, which leave the memory every now and then. */
    final class WorkbookRows implements TextSheet {
        private static final int ROWS_IN_MEMORY = 500;

        private final Workbook workbook;
        private final Worksheet sheet;
        private int count;

        private WorkbookRows(Workbook workbook, Worksheet sheet) {
            this.workbook = workbook;
            this.sheet = sheet;
        }

        @Override
        public void row(List<String> cells) {
            for (int i = 0; i < cells.size(); i++) {
                if (!cells.get(i).isEmpty()) {
                    sheet.inlineString(count, i, cells.get(i));
                }
            }
            count++;
            if (count % ROWS_IN_MEMORY == 0) {
                flush();
            }
        }

        private void flush() {
            try {
                sheet.flush();
            } catch (IOException e) {
                throw new UncheckedIOException("The sheet cannot be written.", e);
            }
        }

        @Override
        public void close() throws IOException {
            workbook.finish();
        }
    }
}
