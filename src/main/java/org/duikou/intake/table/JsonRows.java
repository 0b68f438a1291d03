package org.duikou.intake.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * Objects of a JSON array as rows: numbers and booleans as they are written, an array as its elements joined by
 * {@code ;}, an object as {@code name=value} joined by {@code ;}, null as an absent cell.
 */
final class JsonRows implements RowSource {
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(10).build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final Content content;
    private final TableLimits limits;

    JsonRows(Content content, TableLimits limits) {
        this.content = content;
        this.limits = limits;
    }

    @Override
    public void tell(RowListener listener) throws IOException {
        int number = 1;
        var rows = new RowTeller(listener, limits);
        try (JsonParser parser = MAPPER.createParser(TextEncoding.open(content, limits))) {
            requireArray(parser);
            List<String> names = List.of();
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                JsonNode object = parser.readValueAsTree();
                number++;
                names = tell(object, number, names, rows);
            }
            if (parser.currentToken() != JsonToken.END_ARRAY || parser.nextToken() != null) {
                throw malformed(number + 1);
            }
        } catch (JsonProcessingException | NumberFormatException e) {
            throw malformed(number + 1);
        }
    }

    private static void requireArray(JsonParser parser) throws IOException {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw new UnreadableTableException(TableFault.EMPTY, null, "");
        }
        if (first != JsonToken.START_ARRAY) {
            throw malformed(1);
        }
    }

    private List<String> tell(JsonNode object, int number, List<String> earlier, RowTeller rows) {
        List<String> names = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        if (object.size() > limits.maxColumns()) {
            throw malformed(number);
        }
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            names.add(field.getKey());
            cells.add(text(field.getValue()));
        }
        if (number == 2 || !names.equals(earlier)) {
            rows.fields(number, names);
        }
        rows.row(number, cells);
        return names;
    }

    private static String text(JsonNode value) {
        if (value.isNull()) {
            return "";
        }
        if (value.isBigDecimal()) {
            return PlainNumber.of(value.decimalValue());
        }
        if (value.isValueNode()) {
            return value.asText();
        }
        var joined = new StringJoiner(";");
        if (value.isArray()) {
            value.forEach(element -> joined.add(text(element)));
        } else {
            value.properties().forEach(field -> joined.add(field.getKey() + "=" + text(field.getValue())));
        }
        return joined.toString();
    }

    private static UnreadableTableException malformed(int row) {
        return new UnreadableTableException(TableFault.MALFORMED_JSON, row, "");
    }
}
