package org.duikou.intake.table;

import java.io.IOException;

/**
 * A table that is told row by row, so that its size does not matter.
 *
 * <p>Rows are numbered as a spreadsheet shows them: the header is row 1, the first row below it row 2, and blank rows
 * count. The elements of a JSON array are numbered from 2 as well, objects of NDJSON by their lines.
 */
public interface RowSource {

    /**
     * Tells the header, then every row that is not blank.
     *
     * @throws UnreadableTableException when the bytes are no such table; rows told before it are to be forgotten
     * @throws IOException when the bytes cannot be had
     */
    void tell(RowListener listener) throws IOException;

    static RowSource of(TableFormat format, Content content, TableLimits limits) {
        return switch (format) {
            case CSV -> new CsvRows(content, limits);
            case XLSX -> new SpreadsheetRows(content, limits);
            case JSON -> JsonRows.array(content, limits);
            case NDJSON -> JsonRows.lines(content, limits);
        };
    }

    static RowSource of(TableFormat format, byte[] bytes) {
        return of(format, Content.of(bytes), TableLimits.DEFAULT);
    }
}
