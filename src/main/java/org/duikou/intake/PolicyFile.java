package org.duikou.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duikou.vocabulary.AggregateRule;
import org.duikou.vocabulary.Language;
import org.duikou.vocabulary.OpeningRule;
import org.duikou.vocabulary.PairRule;
import org.duikou.vocabulary.Policy;

/**
 * The policy file: every weight and limit with its unit and the article it stands on, and the text of every rule.
 *
 * <p>National law bounds some values; a file or a round may be stricter than law, never weaker.
 */
public final class PolicyFile {
    /** Where the packaged file lies on the class path. */
    public static final String PACKAGED = "solver-config/policy/default.json";

    private final Map<PolicyKey, PolicyEntry> entries;
    private final Map<Enum<?>, PolicyText> rules;

    PolicyFile(Map<PolicyKey, PolicyEntry> entries, Map<Enum<?>, PolicyText> rules) {
        this.entries = entries;
        this.rules = rules;
    }

    /** The file that comes with the product. */
    public static PolicyFile packaged() {
        try (InputStream bytes = PolicyFile.class.getClassLoader().getResourceAsStream(PACKAGED)) {
            if (bytes == null) {
                throw new IllegalStateException("The class path has no (" + PACKAGED + "), expected the policy file.");
            }
            return PolicyFileJson.read(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("The file (" + PACKAGED + ") cannot be read.", e);
        }
    }

    /**
     * A replacement, as strict as law in every value and bound.
     *
     * @throws InvalidPolicyFileException when it is not, or not complete
     */
    public static PolicyFile read(Path path) {
        try (InputStream bytes = Files.newInputStream(path)) {
            PolicyFile file = PolicyFileJson.read(bytes);
            List<Issue> weaker = file.weakerThan(packaged());
            if (!weaker.isEmpty()) {
                throw new InvalidPolicyFileException(weaker);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("The policy file (" + path + ") cannot be read.", e);
        }
    }

    private List<Issue> weakerThan(PolicyFile law) {
        List<Issue> issues = new ArrayList<>();
        for (PolicyEntry lawful : law.entries.values()) {
            PolicyEntry entry = entries.get(PolicyKey.find(lawful.key()).orElseThrow());
            String broken = lawful.brokenBound(entry.value());
            if (!broken.isEmpty() || !entry.isAtLeastAsStrictAs(lawful)) {
                String bound = broken.isEmpty() ? "atMost, atLeast" : broken;
                issues.add(Issue.of(
                        IssueCode.POLICY_WEAKER_THAN_LAW,
                        null,
                        null,
                        lawful.key(),
                        lawful.key(),
                        entry.value(),
                        bound));
            }
        }
        return issues;
    }

    /** The policy of a round that overrides nothing. */
    public Policy policy() {
        return with(JsonNodeFactory.instance.objectNode()).requirePolicy();
    }

    /** The policy of a round that overrides these keys. */
    public PolicyReading with(JsonNode overrides) {
        return new PolicyOverrides(entries).read(overrides);
    }

    /** The same from texts, as the command line has them; a key may begin with {@code policy.}. */
    public PolicyReading with(Map<String, String> overrides) {
        return with(overrides(overrides));
    }

    /** Overrides from texts, as the command line has them; a key may begin with {@code policy.}. */
    public static ObjectNode overrides(Map<String, String> texts) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        texts.forEach((key, text) -> {
            String bare = key.startsWith("policy.") ? key.substring("policy.".length()) : key;
            node.set(bare, PolicyOverrides.parse(text));
        });
        return node;
    }

    /** Overrides of the round with others on top, for one run: the later ones win. */
    public static JsonNode merged(JsonNode overrides, JsonNode onTop) {
        ObjectNode merged = JsonNodeFactory.instance.objectNode();
        overrides.properties().forEach(field -> merged.set(field.getKey(), field.getValue()));
        onTop.properties().forEach(field -> merged.set(field.getKey(), field.getValue()));
        return merged;
    }

    /** Overrides that spell a policy out, key by key: on top of any file they give that policy again. */
    public static JsonNode spelledOut(Policy policy) {
        return PolicyValues.of(policy).json();
    }

    /** Every value, in the order of the documentation. */
    public List<PolicyEntry> entries() {
        return List.copyOf(entries.values());
    }

    public Optional<PolicyEntry> findEntry(String key) {
        return PolicyKey.find(key).map(entries::get);
    }

    public String text(PairRule rule, Language language) {
        return rule(rule).text(language);
    }

    public String text(OpeningRule rule, Language language) {
        return rule(rule).text(language);
    }

    public String text(AggregateRule rule, Language language) {
        return rule(rule).text(language);
    }

    /** What a pair, opening or aggregate rule says and stands on. */
    public PolicyText rule(Enum<?> rule) {
        PolicyText text = rules.get(rule);
        if (text == null) {
            throw new IllegalArgumentException("The rule (" + rule + ") is unknown, expected one of " + rules.keySet());
        }
        return text;
    }
}
