package org.duikou.publication;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which run a round stands by, stood by or may stand by, since when and by whose word.
 *
 * @param requestedBy account; null: published before accounts were kept
 * @param approvedBy second account; null: none was needed, or it is pending
 * @param publishedAt null: it is pending
 */
public record PublicationDto(
        Long id,
        String round,
        UUID run,
        PublicationState state,
        @Nullable String requestedBy,
        Instant requestedAt,
        @Nullable String approvedBy,
        @Nullable Instant publishedAt) {

    static PublicationDto from(PublicationEntity publication, String round, PublicationState state) {
        return new PublicationDto(
                publication.id(),
                round,
                publication.runId(),
                state,
                publication.requestedBy(),
                publication.requestedAt(),
                publication.approvedBy(),
                publication.publishedAt());
    }
}
