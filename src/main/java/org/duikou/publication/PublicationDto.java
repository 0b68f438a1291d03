package org.duikou.publication;

import java.time.Instant;
import java.util.UUID;

/** Which run a round stands by, and since when. */
public record PublicationDto(String round, UUID run, Instant publishedAt) {

    static PublicationDto from(PublicationEntity publication, String round) {
        return new PublicationDto(round, publication.runId(), publication.publishedAt());
    }
}
