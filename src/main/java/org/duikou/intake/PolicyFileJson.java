package org.duikou.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duikou.vocabulary.AggregateRule;
import org.duikou.vocabulary.OpeningRule;
import org.duikou.vocabulary.PairRule;
import org.jspecify.annotations.Nullable;

/** The policy file as JSON: {@code sources}, {@code values}, {@code pairRules}, {@code openingRules}, {@code aggregateRules}. */
final class PolicyFileJson {
    private final JsonNode root;
    private final List<Issue> issues = new ArrayList<>();

    private PolicyFileJson(JsonNode root) {
        this.root = root;
    }

    static PolicyFile read(InputStream bytes) throws IOException {
        try {
            var json = new PolicyFileJson(RoundJson.MAPPER.readTree(bytes));
            PolicyFile file = json.policyFile();
            if (!json.issues.isEmpty()) {
                throw new InvalidPolicyFileException(json.issues);
            }
            return file;
        } catch (JsonProcessingException | NumberFormatException e) {
            throw new InvalidPolicyFileException(List.of(Issue.of(IssueCode.MALFORMED_JSON, null, null, null)));
        }
    }

    private PolicyFile policyFile() {
        Map<PolicyKey, PolicyEntry> entries = new EnumMap<>(PolicyKey.class);
        for (PolicyKey key : PolicyKey.values()) {
            JsonNode node = node("values", key.text());
            if (!node.isMissingNode() && !key.form().holds(node.path("value"))) {
                issues.add(Issue.of(
                        IssueCode.POLICY_INVALID_VALUE,
                        null,
                        null,
                        key.text(),
                        key.text(),
                        key.form().zh(),
                        key.form().en()));
            }
            entries.put(key, entry(key, node));
        }
        entries.forEach((key, entry) -> requireLawful(entry));
        Map<Enum<?>, PolicyText> rules = new LinkedHashMap<>();
        addRules("pairRules", PairRule.values(), rules);
        addRules("openingRules", OpeningRule.values(), rules);
        addRules("aggregateRules", AggregateRule.values(), rules);
        return new PolicyFile(entries, rules);
    }

    private void requireLawful(PolicyEntry entry) {
        String broken = entry.brokenBound(entry.value());
        if (!broken.isEmpty()) {
            issues.add(Issue.of(
                    IssueCode.POLICY_WEAKER_THAN_LAW, null, null, entry.key(), entry.key(), entry.value(), broken));
        }
    }

    private void addRules(String group, Enum<?>[] all, Map<Enum<?>, PolicyText> rules) {
        for (Enum<?> rule : all) {
            rules.put(rule, text(node(group, rule.name()), rule.name()));
        }
    }

    private JsonNode node(String group, String name) {
        JsonNode node = root.path(group).path(name);
        if (node.isMissingNode()) {
            issues.add(Issue.of(IssueCode.POLICY_MISSING_ENTRY, null, null, name, group + "." + name));
        }
        return node;
    }

    private PolicyEntry entry(PolicyKey key, JsonNode node) {
        return new PolicyEntry(
                key.text(),
                node.path("value"),
                node.path("unit").asText(),
                bound(node.path("atMost")),
                bound(node.path("atLeast")),
                text(node, key.text()));
    }

    private static @Nullable BigDecimal bound(JsonNode node) {
        return node.isNumber() ? node.decimalValue() : null;
    }

    /** The text and its sources: one or more names of {@code sources}, each with an article where that is sure. */
    private PolicyText text(JsonNode node, String name) {
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        for (JsonNode source : node.path("sources")) {
            JsonNode regulation =
                    root.path("sources").path(source.path("regulation").asText());
            if (regulation.isMissingNode()) {
                issues.add(Issue.of(IssueCode.POLICY_MISSING_ENTRY, null, null, name, "sources"));
            }
            zh.add(regulation.path("zh").asText() + source.path("articleZh").asText());
            String article = source.path("articleEn").asText();
            en.add(regulation.path("en").asText() + (article.isEmpty() ? "" : ", " + article));
        }
        if (node.isObject()
                && (node.path("zh").asText().isBlank()
                        || node.path("en").asText().isBlank())) {
            issues.add(Issue.of(IssueCode.POLICY_MISSING_ENTRY, null, null, name, name + ".zh, .en"));
        }
        return new PolicyText(
                node.path("zh").asText(), node.path("en").asText(), String.join("；", zh), String.join("; ", en));
    }
}
