package org.duikou.intake.table;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The forms a table may come in. */
public enum TableFormat {
    /** RFC 4180, comma; UTF-8 with or without byte order mark, GBK or GB18030. */
    CSV("text/csv"),
    /** The first sheet of a workbook. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** An array of objects whose fields are the columns in camelCase. */
    JSON("application/json"),
    /** Such objects one after the other, each on its line. */
    NDJSON("application/x-ndjson");

    private final String mediaType;

    TableFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /** By a {@code Content-Type}, whose parameters do not matter. */
    public static Optional<TableFormat> findByMediaType(String contentType) {
        String bare = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.mediaType.equals(bare))
                .findFirst();
    }
}
