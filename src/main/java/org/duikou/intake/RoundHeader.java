package org.duikou.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.duikou.intake.table.Content;
import org.duikou.intake.table.TableLimits;
import org.duikou.intake.table.TextEncoding;
import org.duikou.intake.table.UnreadableTableException;
import org.duikou.vocabulary.Policy;
import org.duikou.vocabulary.Round;
import org.jspecify.annotations.Nullable;

/**
 * What {@code round.json} says: the round and its policy. With issues, stand-ins that break nothing else.
 */
public record RoundHeader(Round round, Policy policy, List<Issue> issues) {
    private static final TableLimits LIMITS = new TableLimits(1 << 20, 0, 0, 0);

    /** The same fields, however they came. */
    public static RoundHeader of(JsonNode node, PolicyFile policyFile) {
        return node.isObject()
                ? of(node, policyFile, JsonNodeFactory.instance.objectNode())
                : unreadable(IssueCode.MALFORMED_ROUND, policyFile);
    }

    /** What the file {@code round.json} of that source says. */
    public static RoundHeader read(RoundSource source, PolicyFile policyFile) {
        return read(source.files().get(RoundReader.ROUND_FILE), policyFile, JsonNodeFactory.instance.objectNode());
    }

    public boolean hasErrors() {
        return issues.stream().anyMatch(Issue::isError);
    }

    /** @param onTop policy values of one run, which win over those of the round */
    static RoundHeader read(@Nullable Content content, PolicyFile policyFile, JsonNode onTop) {
        if (content == null) {
            return unreadable(IssueCode.MISSING_FILE, policyFile);
        }
        try {
            JsonNode node = parse(content);
            return node.isObject() ? of(node, policyFile, onTop) : unreadable(IssueCode.MALFORMED_ROUND, policyFile);
        } catch (UnreadableTableException e) {
            return unreadable(TableReader.code(e.fault()), policyFile, e.argument());
        }
    }

    /** What the round changes of the policy file; empty when it changes nothing or cannot be read. */
    static JsonNode ownPolicy(@Nullable Content content) {
        try {
            return content == null ? JsonNodeFactory.instance.objectNode() : ownPolicy(parse(content));
        } catch (UnreadableTableException e) {
            return JsonNodeFactory.instance.objectNode();
        }
    }

    private static JsonNode ownPolicy(JsonNode node) {
        JsonNode policy = node.path("policy");
        return policy.isMissingNode() ? JsonNodeFactory.instance.objectNode() : policy;
    }

    /**
     * A missing node: the file is no JSON.
     *
     * @throws UnreadableTableException when it is no text, or too large
     */
    private static JsonNode parse(Content content) {
        try (Reader text = TextEncoding.open(content, LIMITS)) {
            JsonNode node = RoundJson.MAPPER.readTree(text);
            return node == null ? MissingNode.getInstance() : node;
        } catch (JsonProcessingException | NumberFormatException e) {
            return MissingNode.getInstance();
        } catch (IOException e) {
            throw new UncheckedIOException("The file (" + RoundReader.ROUND_FILE + ") cannot be read.", e);
        }
    }

    private static RoundHeader of(JsonNode node, PolicyFile policyFile, JsonNode onTop) {
        var json = new RoundJson(node);
        Round round = json.round();
        JsonNode own = ownPolicy(node);
        boolean canMerge = own.isObject() || own.isNull();
        PolicyReading policy = policyFile.with(canMerge ? PolicyFile.merged(own, onTop) : own);
        return new RoundHeader(
                round,
                policy.policyOr(policyFile.policy()),
                Stream.concat(json.issues().stream(), policy.issues().stream()).toList());
    }

    private static RoundHeader unreadable(IssueCode code, PolicyFile policyFile) {
        return unreadable(code, policyFile, RoundReader.ROUND_FILE);
    }

    private static RoundHeader unreadable(IssueCode code, PolicyFile policyFile, String argument) {
        Issue issue = Issue.of(code, RoundReader.ROUND_FILE, null, null, argument);
        return new RoundHeader(RoundJson.STAND_IN, policyFile.policy(), List.of(issue));
    }
}
