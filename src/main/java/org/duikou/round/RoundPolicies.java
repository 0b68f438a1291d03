package org.duikou.round;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.duikou.intake.PolicyFile;
import org.duikou.vocabulary.Policy;

/** The policy of a round: the policy file of this service, with what the round changes on top. */
@ApplicationScoped
public class RoundPolicies {
    private final PolicyFile file;
    private final ObjectMapper json;

    RoundPolicies(RoundConfig config, ObjectMapper json) {
        this.file = config.policyFile().map(PolicyFile::read).orElseGet(PolicyFile::packaged);
        this.json = json;
    }

    public PolicyFile file() {
        return file;
    }

    /** What the round changes. */
    public JsonNode overrides(RoundEntity round) {
        try {
            return json.readTree(round.policy());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The round (" + round.code() + ") has a malformed policy.", e);
        }
    }

    /**
     * The round's policy.
     *
     * @throws InvalidRowsException when the policy file has changed and no longer allows it
     */
    public Policy policy(RoundEntity round) {
        var reading = file.with(overrides(round));
        if (reading.hasErrors()) {
            throw new InvalidRowsException(reading.issues());
        }
        return reading.requirePolicy();
    }
}
