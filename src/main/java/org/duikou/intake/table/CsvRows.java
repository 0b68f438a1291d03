package org.duikou.intake.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;

/** Rows of a CSV file (RFC 4180): records are counted, not lines, so a line break in quotes shifts nothing. */
final class CsvRows implements RowSource {
    private final Content content;
    private final TableLimits limits;

    CsvRows(Content content, TableLimits limits) {
        this.content = content;
        this.limits = limits;
    }

    @Override
    public void tell(RowListener listener) throws IOException {
        int number = 0;
        try (Reader text = TextEncoding.open(content, limits);
                CsvReader<CsvRecord> records = reader(text)) {
            var rows = new RowTeller(listener, limits);
            for (CsvRecord record : records) {
                number++;
                rows.tell(number, record.getFields());
            }
            rows.end();
        } catch (CsvParseException e) {
            throw new UnreadableTableException(TableFault.MALFORMED_CSV, number + 1, "");
        }
    }

    private CsvReader<CsvRecord> reader(Reader text) {
        return CsvReader.builder()
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .build(CsvRecordHandler.builder().maxFields(limits.maxColumns()).build(), text);
    }
}
