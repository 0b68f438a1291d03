package org.duikou.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A run published for its round; the newest one counts, the others are history. */
@Entity
@Table(name = "publication")
public class PublicationEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "publication_seq")
    @SequenceGenerator(name = "publication_seq", sequenceName = "publication_seq", allocationSize = 1)
    private Long id;

    @Column(name = "round_id")
    private long roundId;

    @Column(name = "run_id")
    private UUID runId;

    @Column(name = "published_at")
    private Instant publishedAt;

    protected PublicationEntity() {}

    PublicationEntity(long roundId, UUID runId, Instant publishedAt) {
        this.roundId = roundId;
        this.runId = runId;
        this.publishedAt = publishedAt;
    }

    UUID runId() {
        return runId;
    }

    Instant publishedAt() {
        return publishedAt;
    }
}
