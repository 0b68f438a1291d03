package org.duikou.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import jakarta.enterprise.context.ApplicationScoped;
import org.duikou.intake.PolicyFile;
import org.duikou.intake.PolicyReading;
import org.duikou.round.RoundPolicies;
import org.duikou.vocabulary.Mode;
import org.duikou.vocabulary.Policy;
import org.jspecify.annotations.Nullable;

/** What runs are asked for, and the policy that each solves under. */
@ApplicationScoped
class RunOrders {
    private final RoundPolicies policies;
    private final RunConfig config;
    private final ObjectMapper json;

    RunOrders(RoundPolicies policies, RunConfig config, ObjectMapper json) {
        this.policies = policies;
        this.config = config;
        this.json = json;
    }

    /**
     * The order that a body makes; no body makes an ordinary one.
     *
     * @throws InvalidRunException when it has faults
     */
    RunOrder read(@Nullable JsonNode body, Mode ordinaryMode) {
        JsonNode node = body == null ? NullNode.instance : body;
        return new RunOrderReader(node, ordinaryMode, config.longestLimit()).read();
    }

    /**
     * The round's policy with what the run changes on top.
     *
     * @throws InvalidRunException when the changes are malformed, or weaker than law
     */
    Policy policy(RunOrder order, Policy ofRound) {
        JsonNode merged = PolicyFile.merged(PolicyFile.spelledOut(ofRound), overrides(order));
        PolicyReading reading = policies.file().with(merged);
        if (reading.hasErrors()) {
            throw new InvalidRunException(
                    reading.issues().stream().map(RunFault::of).toList());
        }
        return reading.requirePolicy();
    }

    private JsonNode overrides(RunOrder order) {
        try {
            return json.readTree(order.policy());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The policy of an order is known to be JSON.", e);
        }
    }
}
