package org.duikou.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.duikou.vocabulary.Policy;
import org.jspecify.annotations.Nullable;

/** Puts a round's overrides on top of the policy file's values, each checked for form and law. */
record PolicyOverrides(Map<PolicyKey, PolicyEntry> entries) {

    PolicyReading read(JsonNode overrides) {
        List<Issue> issues = new ArrayList<>();
        Map<PolicyKey, JsonNode> values = new EnumMap<>(PolicyKey.class);
        entries.forEach((key, entry) -> values.put(key, entry.value()));
        if (!overrides.isObject() && !overrides.isNull()) {
            issues.add(issue(IssueCode.POLICY_INVALID_VALUE, "policy", "JSON 对象", "a JSON object"));
        }
        overrides.properties().forEach(field -> {
            PolicyKey key = PolicyKey.find(field.getKey()).orElse(null);
            JsonNode value = key == null ? field.getValue() : normal(key, field.getValue());
            Issue issue = issue(key, field.getKey(), value);
            if (issue != null) {
                issues.add(issue);
            } else if (key != null) {
                values.put(key, value);
            }
        });
        Policy policy = issues.isEmpty() ? new PolicyValues(values).policy() : null;
        return new PolicyReading(policy, issues);
    }

    /** {@code null} switches the supervisors' limit off, as 0 does. */
    private static JsonNode normal(PolicyKey key, JsonNode value) {
        return key == PolicyKey.SUPERVISOR_LOAD && value.isNull() ? JsonNodeFactory.instance.numberNode(0) : value;
    }

    private @Nullable Issue issue(@Nullable PolicyKey key, String text, JsonNode value) {
        if (key == null) {
            return issue(IssueCode.POLICY_UNKNOWN_KEY, Echo.of(text));
        }
        if (!key.form().holds(value)) {
            return issue(
                    IssueCode.POLICY_INVALID_VALUE,
                    text,
                    key.form().zh(),
                    key.form().en());
        }
        PolicyEntry entry = entries.get(key);
        String broken = entry == null ? "" : entry.brokenBound(value);
        return broken.isEmpty() ? null : issue(IssueCode.POLICY_WEAKER_THAN_LAW, text, value.asText(), broken);
    }

    private static Issue issue(IssueCode code, String key, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of(key));
        arguments.addAll(List.of(more));
        return Issue.of(code, RoundReader.ROUND_FILE, null, "policy." + key, arguments.toArray());
    }

    /** JSON as it is; otherwise {@code 0,10,20} is a list and {@code 1:1,2:3,3:9} an object; otherwise a text. */
    static JsonNode parse(String text) {
        String trimmed = text.strip();
        if (trimmed.matches("[^\\[{\"]*[,;:].*")) {
            return trimmed.indexOf(':') >= 0 ? object(trimmed) : array(trimmed);
        }
        try {
            JsonNode node = RoundJson.MAPPER.readTree(trimmed);
            return node.isMissingNode() ? JsonNodeFactory.instance.textNode(trimmed) : node;
        } catch (JsonProcessingException | NumberFormatException e) {
            return JsonNodeFactory.instance.textNode(trimmed);
        }
    }

    private static JsonNode array(String text) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (String element : text.split("[,;]", -1)) {
            array.add(parse(element));
        }
        return array;
    }

    private static JsonNode object(String text) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (String element : text.split("[,;]", -1)) {
            String[] parts = element.split(":", 2);
            object.set(parts[0].strip(), parse(parts.length < 2 ? "" : parts[1]));
        }
        return object;
    }
}
