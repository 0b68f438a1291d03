package org.duikou.round;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.Embeddable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.duikou.intake.Issue;
import org.duikou.intake.IssueCode;
import org.duikou.intake.RoundReader;
import org.jspecify.annotations.Nullable;

/**
 * On what terms a round is held.
 *
 * @param fourEyes a publication that one account of the bureau asks for is approved by another
 * @param collectUntil from then on colleges and enterprises submit nothing; null: no deadline
 * @param confirmUntil from then on they answer no placement; null: no deadline
 */
@Embeddable
public record RoundTerms(boolean fourEyes, @Nullable Instant collectUntil, @Nullable Instant confirmUntil) {
    private static final String FOUR_EYES = "fourEyes";
    private static final String COLLECT_UNTIL = "collectUntil";
    private static final String CONFIRM_UNTIL = "confirmUntil";
    private static final String EXAMPLE = "2026-09-01T18:00:00+08:00";
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    /** Those of a new round. */
    static RoundTerms of(RoundConfig config) {
        return new RoundTerms(config.fourEyes(), null, null);
    }

    /**
     * Takes the terms out of a body; what is absent or null is as in a new round.
     *
     * @throws InvalidRowsException when one is malformed
     */
    RoundTerms takenFrom(ObjectNode body) {
        return new RoundTerms(
                flag(body.remove(FOUR_EYES)),
                instant(COLLECT_UNTIL, body.remove(COLLECT_UNTIL)),
                instant(CONFIRM_UNTIL, body.remove(CONFIRM_UNTIL)));
    }

    /** Says them in a body. */
    void putInto(ObjectNode body) {
        body.put(FOUR_EYES, fourEyes);
        body.put(COLLECT_UNTIL, collectUntil == null ? null : collectUntil.toString());
        body.put(CONFIRM_UNTIL, confirmUntil == null ? null : confirmUntil.toString());
    }

    private boolean flag(@Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            return fourEyes;
        }
        if (!value.isBoolean()) {
            throw malformed(IssueCode.BAD_BOOLEAN, FOUR_EYES, value);
        }
        return value.asBoolean();
    }

    private static @Nullable Instant instant(String field, @Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            return null;
        }
        try {
            Instant instant = OffsetDateTime.parse(value.asText()).toInstant().truncatedTo(ChronoUnit.MICROS);
            if (instant.isAfter(EARLIEST) && instant.isBefore(LATEST)) {
                return instant;
            }
        } catch (DateTimeException e) {
            // told below, like a time that is out of range
        }
        throw malformed(IssueCode.UNKNOWN_WORD, field, value);
    }

    private static InvalidRowsException malformed(IssueCode code, String field, JsonNode value) {
        String told = value.asText().matches("[A-Za-z0-9:+.-]{1,40}") ? value.asText() : "…";
        return new InvalidRowsException(
                List.of(Issue.of(code, RoundReader.ROUND_FILE, null, field, told, EXAMPLE, EXAMPLE)), BodyForm.OBJECT);
    }

    /** Whether colleges and enterprises are too late to submit. */
    boolean isCollectedAt(Instant now) {
        return collectUntil != null && !now.isBefore(collectUntil);
    }

    /** Whether they are too late to answer a placement. */
    public boolean isConfirmedAt(Instant now) {
        return confirmUntil != null && !now.isBefore(confirmUntil);
    }
}
