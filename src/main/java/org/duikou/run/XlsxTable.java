package org.duikou.run;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.duikou.report.CsvTable;
import org.duikou.vocabulary.Release;

/** A table as a spreadsheet: codes stay text, whatever they look like; figures are numbers. */
final class XlsxTable {
    private static final Set<String> FIGURES =
            Set.of("choice_rank", "fit", "distance_km", "min_seats", "seats", "enrolled");

    private XlsxTable() {}

    static <R> void write(CsvTable<R> table, List<R> rows, OutputStream to) throws IOException {
        // closing the workbook would close the stream, which is the caller's
        var workbook = new Workbook(to, "Duikou", Release.VERSION.substring(0, Release.VERSION.lastIndexOf('.')));
        Worksheet sheet = workbook.newWorksheet(table.file().replace(".csv", ""));
        List<String> header = table.header();
        for (int column = 0; column < header.size(); column++) {
            sheet.value(0, column, header.get(column));
        }
        int line = 1;
        for (R row : rows) {
            List<String> cells = table.toCells().apply(row);
            for (int column = 0; column < cells.size(); column++) {
                put(sheet, line, column, cells.get(column), FIGURES.contains(header.get(column)));
            }
            line++;
        }
        workbook.finish();
    }

    private static void put(Worksheet sheet, int line, int column, String cell, boolean isFigure) {
        if (isFigure && !cell.isEmpty()) {
            sheet.value(line, column, new BigDecimal(cell));
        } else if (!cell.isEmpty()) {
            sheet.value(line, column, cell);
        }
    }
}
