package org.duikou.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/** An object of a JSON result file, read strictly, field by field. */
record JsonFields(String file, JsonNode node) {
    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    static JsonFields parse(String file, String text) throws MalformedResultException {
        try {
            JsonNode node = MAPPER.readTree(text);
            return new JsonFields(file, node);
        } catch (JsonProcessingException e) {
            throw new MalformedResultException(file, e.getOriginalMessage());
        }
    }

    /** With two blanks a level and {@code \n}, on every platform. */
    static String print(ObjectNode node) {
        var indenter = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        try {
            return MAPPER.writer(printer).writeValueAsString(node) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree of plain values is always written.", e);
        }
    }

    void expectOnly(String... names) throws MalformedResultException {
        if (!node.isObject()) {
            throw malformed("expected an object.");
        }
        for (Iterator<String> fields = node.fieldNames(); fields.hasNext(); ) {
            String field = fields.next();
            if (!List.of(names).contains(field)) {
                throw malformed("unknown field (" + field + ").");
            }
        }
    }

    boolean has(String name) {
        return node.has(name);
    }

    JsonFields object(String name) throws MalformedResultException {
        JsonNode child = node.path(name);
        if (!child.isObject()) {
            throw malformed("the field (" + name + ") should be an object.");
        }
        return new JsonFields(file, child);
    }

    List<JsonFields> objects(String name) throws MalformedResultException {
        JsonNode child = node.path(name);
        if (!child.isArray()) {
            throw malformed("the field (" + name + ") should be a list.");
        }
        return child.valueStream().map(each -> new JsonFields(file, each)).toList();
    }

    String text(String name) throws MalformedResultException {
        JsonNode child = node.path(name);
        if (!child.isTextual()) {
            throw malformed("the field (" + name + ") should be a text.");
        }
        return child.textValue();
    }

    /** A text that the given function understands. */
    <T> T named(String name, Function<String, T> reader) throws MalformedResultException {
        String text = text(name);
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException e) {
            throw malformed("the field (" + name + ") has an unknown value (" + text + ").");
        }
    }

    /** Texts that the given function understands, in their order. */
    <T> List<T> listed(String name, Function<String, T> reader) throws MalformedResultException {
        JsonNode child = node.path(name);
        if (!child.isArray() || child.valueStream().anyMatch(each -> !each.isTextual())) {
            throw malformed("the field (" + name + ") should be a list of texts.");
        }
        try {
            return child.valueStream()
                    .map(each -> reader.apply(each.textValue()))
                    .toList();
        } catch (IllegalArgumentException e) {
            throw malformed("the field (" + name + ") lists an unknown value.");
        }
    }

    long whole(String name) throws MalformedResultException {
        JsonNode child = node.path(name);
        if (!child.isIntegralNumber() || !child.canConvertToLong()) {
            throw malformed("the field (" + name + ") should be a whole number.");
        }
        return child.longValue();
    }

    int count(String name) throws MalformedResultException {
        long value = whole(name);
        if (value < 0 || value > Integer.MAX_VALUE) {
            throw malformed("the field (" + name + ") should be a count.");
        }
        return (int) value;
    }

    double fraction(String name) throws MalformedResultException {
        JsonNode child = node.path(name);
        if (!child.isNumber()) {
            throw malformed("the field (" + name + ") should be a number.");
        }
        return child.doubleValue();
    }

    List<String> names() {
        return node.properties().stream().map(each -> each.getKey()).toList();
    }

    MalformedResultException malformed(String why) {
        return new MalformedResultException(file, why);
    }
}
