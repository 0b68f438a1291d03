package org.duikou.round;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.duikou.vocabulary.Round;

/** A change of a round as RFC 7396 has it; of the policy, a key is changed as a whole, and {@code null} takes it away. */
record RoundPatch(JsonNode change) {
    private static final String POLICY = "policy";
    private static final Set<String> KEPT = Set.of("bureau", "createdAt", "updatedAt");

    /** The round with the change, as a body of the whole. */
    JsonNode onTopOf(RoundEntity entity, JsonNode policy, ObjectNode whole) {
        if (!change.isObject()) {
            return change;
        }
        Round round = entity.round();
        whole.put("code", round.code());
        whole.put("name", round.name());
        whole.put("internshipStart", round.start().toString());
        whole.put("internshipEnd", round.end().toString());
        whole.put("mode", round.mode().name());
        whole.set(POLICY, policy);
        entity.terms().putInto(whole);
        change.properties().forEach(field -> {
            if (field.getKey().equals(POLICY) && field.getValue().isObject()) {
                whole.set(POLICY, merged(policy.deepCopy(), field.getValue()));
            } else if (!KEPT.contains(field.getKey())) {
                whole.set(field.getKey(), field.getValue());
            }
        });
        return whole;
    }

    private static JsonNode merged(JsonNode policy, JsonNode change) {
        ObjectNode merged = (ObjectNode) policy;
        change.properties().forEach(field -> {
            if (field.getValue().isNull()) {
                merged.remove(field.getKey());
            } else {
                merged.set(field.getKey(), field.getValue());
            }
        });
        return merged;
    }
}
