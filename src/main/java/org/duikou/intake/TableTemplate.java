package org.duikou.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.duikou.vocabulary.Language;

/**
 * An empty table to be filled in, made from the columns that the reader reads: its headers, lists to choose from, and a
 * sheet that tells what each column means.
 */
public record TableTemplate(Table<?> table, Language language) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int ROWS_WITH_LISTS = 5_000;
    private static final double COLUMN_WIDTH = 18;
    private static final String TEXT_FORMAT = "@";

    /** Its headers alone, with the mark by which spreadsheets know UTF-8. */
    public byte[] csv() {
        var text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(headers());
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory does not fail.", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A workbook: the table, and a sheet of notes. */
    public byte[] xlsx() {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Duikou", "1.0")) {
            fillTable(workbook.newWorksheet(table.name()));
            new NotesSheet(table, language).fill(workbook.newWorksheet(language == Language.ZH ? "填写说明" : "Notes"));
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory does not fail.", e);
        }
        return bytes.toByteArray();
    }

    private void fillTable(Worksheet sheet) {
        List<Column> columns = table.columns().list();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            sheet.value(0, i, header(column));
            sheet.width(i, COLUMN_WIDTH);
            // as text, or a spreadsheet makes 5.1E+17 of a resident ID
            sheet.style(i).format(TEXT_FORMAT).set();
            sheet.style(0, i).bold().set();
            if (column.values().isChoice()) {
                Range cells = sheet.range(1, i, ROWS_WITH_LISTS, i);
                cells.validateWithListByFormula(
                        '"' + String.join(",", column.values().in(language)) + '"');
            }
        }
        sheet.freezePane(0, 1);
    }

    /** The headers, in order. */
    public List<String> headers() {
        return table.columns().list().stream().map(this::header).toList();
    }

    /** A row that reads without an issue. */
    public List<String> example() {
        return table.columns().list().stream()
                .map(column -> ColumnNotes.example(table, column, language))
                .toList();
    }

    private String header(Column column) {
        return language == Language.ZH ? column.chinese() : column.name();
    }
}
