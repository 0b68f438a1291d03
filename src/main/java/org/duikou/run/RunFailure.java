package org.duikou.run;

import org.duikou.proposal.SolveStatus;
import org.jspecify.annotations.Nullable;

/** Why a run ended without a result; {@link #code} is that of the problem page that explains it. */
public enum RunFailure {
    /** No set of placements keeps every rule. */
    INFEASIBLE("run-infeasible"),
    /** The limit was too short to find any placements. */
    NOTHING_FOUND("run-nothing-found"),
    /** The checker found the result to break a rule or its own claims; nothing was stored. */
    REFUSED("run-refused"),
    /** Every attempt broke off: the process ended, or an unexpected error. */
    ATTEMPTS_EXHAUSTED("run-attempts-exhausted"),
    /** It did not end long after its limit. */
    OVERTIME("run-overtime");

    private final String code;

    RunFailure(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** How good the answer is known to be; null: nothing is known. */
    @Nullable
    SolveStatus outcome() {
        return this == INFEASIBLE ? SolveStatus.INFEASIBLE_INPUT : null;
    }
}
