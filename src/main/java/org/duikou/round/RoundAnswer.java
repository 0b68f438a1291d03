package org.duikou.round;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import org.duikou.vocabulary.Mode;

/**
 * A round as callers see it.
 *
 * @param policy only what differs from the policy file
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
                round.createdAt(),
                round.updatedAt());
    }
}
