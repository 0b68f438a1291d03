package org.duikou.intake;

import java.util.List;
import org.duikou.vocabulary.Policy;
import org.jspecify.annotations.Nullable;

/**
 * A policy with its overrides, or what is wrong with them.
 *
 * @param policy null: there are issues
 */
public record PolicyReading(@Nullable Policy policy, List<Issue> issues) {
    public PolicyReading {
        issues = List.copyOf(issues);
    }

    public boolean hasErrors() {
        return policy == null;
    }

    /**
     * The policy, when there are no issues.
     *
     * @throws IllegalStateException when there are
     */
    public Policy requirePolicy() {
        if (policy == null) {
            throw new IllegalStateException("The policy has (" + issues.size() + ") issues, expected none.");
        }
        return policy;
    }

    Policy policyOr(Policy otherwise) {
        return policy == null ? otherwise : policy;
    }
}
