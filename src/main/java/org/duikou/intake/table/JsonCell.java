package org.duikou.intake.table;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** One value of a JSON object as the text of a cell, written while it is read, and no longer than a cell may be. */
final class JsonCell {
    private static final char SEPARATOR = ';';

    private final StringBuilder text = new StringBuilder();
    private final int maxLength;
    private final int row;

    JsonCell(int maxLength, int row) {
        this.maxLength = maxLength;
        this.row = row;
    }

    /** The value that the parser stands at. */
    String text(JsonParser parser) throws IOException {
        text.setLength(0);
        append(parser);
        return text.toString();
    }

    private void append(JsonParser parser) throws IOException {
        switch (parser.currentToken()) {
            case START_ARRAY -> appendArray(parser);
            case START_OBJECT -> appendObject(parser);
            case VALUE_NULL -> {}
            case VALUE_NUMBER_FLOAT -> append(PlainNumber.of(parser.getDecimalValue()));
            default -> append(parser.getText());
        }
    }

    private void appendArray(JsonParser parser) throws IOException {
        boolean first = true;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            separate(first);
            append(parser);
            first = false;
        }
    }

    private void appendObject(JsonParser parser) throws IOException {
        boolean first = true;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            separate(first);
            append(parser.currentName() + "=");
            parser.nextToken();
            append(parser);
            first = false;
        }
    }

    private void separate(boolean first) {
        if (!first) {
            append(String.valueOf(SEPARATOR));
        }
    }

    private void append(String part) {
        if (text.length() + part.length() > maxLength) {
            throw new UnreadableTableException(TableFault.CELL_TOO_LONG, row, String.valueOf(maxLength));
        }
        text.append(part);
    }
}
