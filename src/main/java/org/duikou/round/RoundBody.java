package org.duikou.round;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duikou.intake.Issue;
import org.duikou.intake.IssueCode;
import org.duikou.intake.PolicyFile;
import org.duikou.intake.RoundHeader;
import org.duikou.intake.RoundReader;
import org.duikou.vocabulary.Round;

/**
 * What a bureau says of a round: the fields of {@code round.json}, its terms, and the state it should have.
 *
 * @param policy JSON object of what the round changes of the policy file
 */
record RoundBody(Round round, JsonNode policy, RoundTerms terms, Optional<RoundState> state) {
    private static final String STATE = "state";

    /**
     * Reads a body.
     *
     * @param ordinary terms where it names none
     *
     * @throws InvalidRowsException with every issue of it
     */
    static RoundBody read(JsonNode body, PolicyFile policyFile, RoundTerms ordinary) {
        JsonNode fields = body.deepCopy();
        Optional<RoundState> state = Optional.empty();
        RoundTerms terms = ordinary;
        if (fields instanceof ObjectNode object) {
            state = state(object.remove(STATE));
            terms = ordinary.takenFrom(object);
        }
        RoundHeader header = RoundHeader.of(fields, policyFile);
        if (header.hasErrors()) {
            throw new InvalidRowsException(header.issues(), BodyForm.OBJECT);
        }
        JsonNode policy = fields.path("policy");
        return new RoundBody(
                header.round(), policy.isObject() ? policy : JsonNodeFactory.instance.objectNode(), terms, state);
    }

    private static Optional<RoundState> state(JsonNode state) {
        if (state == null || state.isNull()) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(RoundState.values())
                .filter(known -> known.name().equals(state.asText()))
                .findFirst()
                .orElseThrow(() -> unknown(state.asText())));
    }

    private static InvalidRowsException unknown(String state) {
        String known = Arrays.stream(RoundState.values()).map(RoundState::name).collect(Collectors.joining(", "));
        String told = state.matches("[A-Za-z_]{0,40}") ? state : "…";
        return new InvalidRowsException(
                List.of(Issue.of(IssueCode.UNKNOWN_WORD, RoundReader.ROUND_FILE, null, STATE, told, known, known)),
                BodyForm.OBJECT);
    }
}
