package org.duikou.audit.chain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** JSON objects in one form only: keys sorted, no blanks, no escapes but those that JSON needs. */
public final class CanonicalJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private CanonicalJson() {}

    public static String write(SortedMap<String, ?> object) {
        try {
            return MAPPER.writeValueAsString(object);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A map of plain values is always written.", e);
        }
    }

    /** An object of texts, as {@link #write} wrote it. */
    public static SortedMap<String, String> texts(String json) {
        SortedMap<String, String> texts = new TreeMap<>();
        parsed(json)
                .properties()
                .forEach(each -> texts.put(each.getKey(), each.getValue().textValue()));
        return texts;
    }

    /** An object of whole numbers, as {@link #write} wrote it. */
    public static SortedMap<String, Long> numbers(String json) {
        SortedMap<String, Long> numbers = new TreeMap<>();
        parsed(json)
                .properties()
                .forEach(each -> numbers.put(each.getKey(), each.getValue().longValue()));
        return numbers;
    }

    private static JsonNode parsed(String json) {
        return find(json).orElseThrow(() -> new IllegalArgumentException("The text is no JSON object."));
    }

    /** The object of that text; empty when it is none. */
    static Optional<JsonNode> find(String json) {
        try {
            return Optional.of(MAPPER.readTree(json)).filter(JsonNode::isObject);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** The object without one of its fields. */
    static String without(JsonNode object, String field) {
        SortedMap<String, Object> rest = sorted(object);
        rest.remove(field);
        return write(rest);
    }

    private static SortedMap<String, Object> sorted(JsonNode object) {
        SortedMap<String, Object> fields = new TreeMap<>();
        object.properties()
                .forEach(each -> fields.put(
                        each.getKey(), each.getValue().isObject() ? sorted(each.getValue()) : each.getValue()));
        return fields;
    }
}
