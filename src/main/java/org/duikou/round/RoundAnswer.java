package org.duikou.round;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import org.duikou.vocabulary.Mode;
import org.jspecify.annotations.Nullable;

/**
 * A round as callers see it.
 *
 * @param policy only what differs from the policy file
 * @param fourEyes a publication that one account of the bureau asks for is approved by another
 * @param collectUntil from then on only the bureau changes its tables; null: no deadline
 * @param confirmUntil from then on no placement is answered; null: no deadline
 */
public record RoundAnswer(
        String bureau,
        String code,
        String name,
        LocalDate internshipStart,
        LocalDate internshipEnd,
        Mode mode,
        JsonNode policy,
        RoundState state,
        boolean fourEyes,
        @Nullable Instant collectUntil,
        @Nullable Instant confirmUntil,
        Instant createdAt,
        Instant updatedAt) {

    static RoundAnswer from(RoundEntity round, JsonNode policy) {
        return new RoundAnswer(
                round.bureau(),
                round.code(),
                round.round().name(),
                round.round().start(),
                round.round().end(),
                round.round().mode(),
                policy,
                round.state(),
                round.terms().fourEyes(),
                round.terms().collectUntil(),
                round.terms().confirmUntil(),
                round.createdAt(),
                round.updatedAt());
    }
}
