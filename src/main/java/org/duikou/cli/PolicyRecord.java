package org.duikou.cli;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.duikou.report.MalformedResultException;

/**
 * {@code policy-overrides.json} beside a result: the policy values that its run had otherwise than the round says, in
 * the form of {@code policy} in {@code round.json}. Without such values there is no file.
 */
final class PolicyRecord {
    static final String FILE = "policy-overrides.json";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final DefaultPrettyPrinter PRINTER = new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(DefaultPrettyPrinter.NopIndenter.instance);

    private PolicyRecord() {}

    static void write(Path folder, List<PolicyChange> changes) throws IOException {
        if (changes.isEmpty()) {
            Files.deleteIfExists(folder.resolve(FILE));
            return;
        }
        ObjectNode node = MAPPER.createObjectNode();
        changes.forEach(change -> node.set(change.key(), change.value()));
        Files.writeString(folder.resolve(FILE), MAPPER.writer(PRINTER).writeValueAsString(node) + "\n");
    }

    /** An object; empty when there is no file. */
    static JsonNode read(Path folder) throws IOException, MalformedResultException {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return MAPPER.createObjectNode();
        }
        try {
            JsonNode node = MAPPER.readTree(Files.readAllBytes(file));
            if (node.isObject()) {
                return node;
            }
            throw new MalformedResultException(FILE, "expected an object.");
        } catch (JacksonException e) {
            throw new MalformedResultException(FILE, e.getOriginalMessage());
        }
    }
}
