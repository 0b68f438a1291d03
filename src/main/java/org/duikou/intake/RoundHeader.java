package org.duikou.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.duikou.intake.table.Content;
import org.duikou.vocabulary.Policy;
import org.duikou.vocabulary.Round;
import org.jspecify.annotations.Nullable;

/**
 * What {@code round.json} says: the round and its policy. With issues, stand-ins that break nothing else.
 */
record RoundHeader(Round round, Policy policy, List<Issue> issues) {

    static RoundHeader read(@Nullable Content content, PolicyFile policyFile) {
        if (content == null) {
            return unreadable(IssueCode.MISSING_FILE, policyFile);
        }
        try (InputStream bytes = content.open()) {
            JsonNode node = RoundJson.MAPPER.readTree(bytes);
            if (node == null || !node.isObject()) {
                return unreadable(IssueCode.MALFORMED_ROUND, policyFile);
            }
            return of(node, policyFile);
        } catch (JsonProcessingException e) {
            return unreadable(IssueCode.MALFORMED_ROUND, policyFile);
        } catch (IOException e) {
            throw new UncheckedIOException("The file (" + RoundReader.ROUND_FILE + ") cannot be read.", e);
        }
    }

    static RoundHeader of(JsonNode node, PolicyFile policyFile) {
        var json = new RoundJson(node);
        Round round = json.round();
        JsonNode overrides = node.path("policy");
        PolicyReading policy =
                policyFile.with(overrides.isMissingNode() ? JsonNodeFactory.instance.objectNode() : overrides);
        return new RoundHeader(
                round,
                policy.policyOr(policyFile.policy()),
                Stream.concat(json.issues().stream(), policy.issues().stream()).toList());
    }

    private static RoundHeader unreadable(IssueCode code, PolicyFile policyFile) {
        Issue issue = Issue.of(code, RoundReader.ROUND_FILE, null, null, RoundReader.ROUND_FILE);
        return new RoundHeader(RoundJson.STAND_IN, policyFile.policy(), List.of(issue));
    }
}
