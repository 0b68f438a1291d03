package org.duikou.round;

import java.util.Map;
import org.duikou.access.Scope;

/**
 * Which rounds a scope reaches, as a condition of a query on a round {@code r}.
 *
 * @param parameters of the condition, by name
 */
public record RoundCondition(String text, Map<String, Object> parameters) {
    private static final String OF_BUREAU = "r.bureau = :bureau";

    public RoundCondition {
        parameters = Map.copyOf(parameters);
    }

    public static RoundCondition of(Scope scope) {
        return switch (scope.reach()) {
            case INSTALLATION -> new RoundCondition("1 = 1", Map.of());
            case BUREAU, AUDIT -> new RoundCondition(OF_BUREAU, Map.of("bureau", scope.bureau()));
            case COLLEGE -> takenPartIn(scope, "CollegeEntity");
            case ENTERPRISE -> takenPartIn(scope, "EnterpriseEntity");
            case AGGREGATES -> takenPartIn(scope, "InstitutionEntity");
        };
    }

    private static RoundCondition takenPartIn(Scope scope, String entity) {
        return new RoundCondition(
                OF_BUREAU + " and exists (select 1 from " + entity
                        + " member where member.roundId = r.id and member.code = :organisation)",
                Map.of("bureau", scope.bureau(), "organisation", scope.requireOrganisation()));
    }
}
