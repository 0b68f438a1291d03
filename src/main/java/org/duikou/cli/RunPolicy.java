package org.duikou.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.duikou.intake.InvalidPolicyFileException;
import org.duikou.intake.Issue;
import org.duikou.intake.PolicyEntry;
import org.duikou.intake.PolicyFile;
import org.jspecify.annotations.Nullable;

/**
 * The policy of one run: the policy file, and values on top of what the round changes of it.
 *
 * @param issues of the file or the values, which are then left out
 */
record RunPolicy(PolicyFile file, JsonNode onTop, List<Issue> issues) {
    private static final ObjectNode NOTHING = JsonNodeFactory.instance.objectNode();

    static RunPolicy of(PolicyOptions options) {
        return of(options.file(), PolicyFile.overrides(options.values()), "--set");
    }

    /**
     * Reads and judges them.
     *
     * @param path null: the packaged file
     * @param origin of the values, where their issues are said to be
     */
    static RunPolicy of(@Nullable Path path, JsonNode onTop, String origin) {
        try {
            PolicyFile file = path == null ? PolicyFile.packaged() : PolicyFile.read(path);
            List<Issue> issues = located(file.with(onTop).issues(), origin);
            return new RunPolicy(file, issues.isEmpty() ? onTop : NOTHING, issues);
        } catch (InvalidPolicyFileException e) {
            return new RunPolicy(PolicyFile.packaged(), NOTHING, located(e.issues(), String.valueOf(path)));
        }
    }

    /** The same run with one more value. */
    RunPolicy with(String key, JsonNode value) {
        ObjectNode more = JsonNodeFactory.instance.objectNode();
        more.set(key, value);
        return new RunPolicy(file, PolicyFile.merged(onTop, more), issues);
    }

    private static List<Issue> located(List<Issue> issues, String origin) {
        return issues.stream()
                .map(each -> new Issue(each.code(), each.severity(), origin, null, each.column(), each.arguments()))
                .toList();
    }

    /**
     * What this run decides otherwise than the round does, in the order of the policy file.
     *
     * @param own what the round changes of its policy file
     * @param fileOfRound the policy file that the round stands on
     */
    List<PolicyChange> changes(JsonNode own, PolicyFile fileOfRound) {
        List<PolicyChange> changes = new ArrayList<>();
        for (PolicyEntry entry : fileOfRound.entries()) {
            String key = entry.key();
            JsonNode before = own.has(key) ? own.path(key) : entry.value();
            JsonNode after = own.has(key)
                    ? own.path(key)
                    : file.findEntry(key).map(PolicyEntry::value).orElse(before);
            JsonNode value = onTop.has(key) ? onTop.path(key) : after;
            if (!value.equals(before)) {
                changes.add(new PolicyChange(key, value, before));
            }
        }
        return changes;
    }
}
