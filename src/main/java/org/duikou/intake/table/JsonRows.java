package org.duikou.intake.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * JSON objects as rows: numbers and booleans as they are written, an array as its elements joined by {@code ;}, an
 * object as {@code name=value} joined by {@code ;}, null as an absent cell. They come in an array, numbered from 2 on,
 * or one after the other (NDJSON), numbered by their lines. Never more than one of them is in memory.
 */
final class JsonRows implements RowSource {
    private static final int MAX_DEPTH = 10;
    private static final int MAX_NAME = 500;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxNameLength(MAX_NAME)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private final Content content;
    private final TableLimits limits;
    private final boolean inArray;

    private JsonRows(Content content, TableLimits limits, boolean inArray) {
        this.content = content;
        this.limits = limits;
        this.inArray = inArray;
    }

    static JsonRows array(Content content, TableLimits limits) {
        return new JsonRows(content, limits, true);
    }

    static JsonRows lines(Content content, TableLimits limits) {
        return new JsonRows(content, limits, false);
    }

    @Override
    public void tell(RowListener listener) throws IOException {
        var place = new Place();
        try (JsonParser parser = FACTORY.createParser(TextEncoding.open(content, limits))) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw new UnreadableTableException(TableFault.EMPTY, null, "");
            }
            if (inArray) {
                array(parser, first, place, new RowTeller(listener, limits));
            } else {
                lines(parser, place, new RowTeller(listener, limits));
            }
        } catch (JsonProcessingException | NumberFormatException e) {
            throw malformed(place.next(inArray));
        }
    }

    private void array(JsonParser parser, JsonToken first, Place place, RowTeller rows) throws IOException {
        if (first != JsonToken.START_ARRAY) {
            throw malformed(1);
        }
        List<String> names = List.of();
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            int row = place.next(true);
            names = tell(parser, row, names, rows);
            place.number = row;
        }
        if (parser.currentToken() != JsonToken.END_ARRAY || parser.nextToken() != null) {
            throw malformed(place.next(true));
        }
    }

    private void lines(JsonParser parser, Place place, RowTeller rows) throws IOException {
        List<String> names = List.of();
        for (JsonToken token = parser.currentToken(); token != null; token = parser.nextToken()) {
            int line = parser.currentTokenLocation().getLineNr();
            if (token != JsonToken.START_OBJECT || line <= place.number) {
                throw malformed(line);
            }
            names = tell(parser, line, names, rows);
            place.number = line;
        }
    }

    private List<String> tell(JsonParser parser, int number, List<String> earlier, RowTeller rows) throws IOException {
        List<String> names = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        var cell = new JsonCell(limits.maxCellLength(), number);
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            if (names.size() >= limits.maxColumns()) {
                throw malformed(number);
            }
            names.add(parser.currentName());
            parser.nextToken();
            cells.add(cell.text(parser));
        }
        if (!names.equals(earlier) || names.isEmpty()) {
            rows.fields(number, names);
        }
        rows.row(number, cells);
        return names;
    }

    private static UnreadableTableException malformed(int row) {
        return new UnreadableTableException(TableFault.MALFORMED_JSON, row, "");
    }

    /** How far the reading is: the number of the last row that was told. */
    private static final class Place {
        private int number;

        int next(boolean inArray) {
            return inArray ? Math.max(number, 1) + 1 : number + 1;
        }
    }
}
