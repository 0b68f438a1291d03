package org.duikou.report;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** One CSV file of a solved round: its name, its header, and a row both ways. RFC 4180 with {@code \n}. */
public record CsvTable<R>(
        String file, List<String> header, Function<R, List<String>> toCells, Function<CsvRow, R> fromCells) {

    /** The same table, each of its cells written in another way; it is not for reading back. */
    public CsvTable<R> withCells(UnaryOperator<String> cell) {
        return new CsvTable<>(
                file, header, row -> toCells.apply(row).stream().map(cell).toList(), fromCells);
    }

    String write(Iterable<R> rows) {
        var text = new StringWriter();
        try {
            write(rows, text);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory does not fail.", e);
        }
        return text.toString();
    }

    /** Header and rows; the writer is flushed, not closed. */
    public void write(Iterable<R> rows, Writer to) throws IOException {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(to);
        csv.writeRecord(header);
        for (R row : rows) {
            csv.writeRecord(toCells.apply(row));
        }
        csv.flush();
    }

    List<R> read(String text) throws MalformedResultException {
        List<CsvRecord> records = parse(text);
        if (records.isEmpty() || !records.get(0).getFields().equals(header)) {
            throw new MalformedResultException(file, "expected the header " + String.join(",", header) + ".");
        }
        List<R> rows = new ArrayList<>(records.size());
        for (CsvRecord each : records.subList(1, records.size())) {
            rows.add(row(each));
        }
        return rows;
    }

    private List<CsvRecord> parse(String text) throws MalformedResultException {
        try {
            return CsvReader.builder().skipEmptyLines(false).ofCsvRecord(text).stream()
                    .toList();
        } catch (CsvParseException e) {
            throw new MalformedResultException(file, String.valueOf(e.getMessage()));
        }
    }

    private R row(CsvRecord cells) throws MalformedResultException {
        String where = "line " + cells.getStartingLineNumber() + ": ";
        if (cells.getFieldCount() != header.size()) {
            throw new MalformedResultException(
                    file, where + "(" + cells.getFieldCount() + ") cells, expected (" + header.size() + ").");
        }
        try {
            return fromCells.apply(new CsvRow(header, cells.getFields()));
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new MalformedResultException(file, where + e.getMessage());
        }
    }
}
