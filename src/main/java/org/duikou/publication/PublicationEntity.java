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
import org.jspecify.annotations.Nullable;

/** A run published for its round, or asked to be; the one published last counts, the others are history. */
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

    /** Null: it is older than the book that is kept of it. */
    @Column(name = "requested_by")
    private @Nullable String requestedBy;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "approved_by")
    private @Nullable String approvedBy;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    protected PublicationEntity() {}

    PublicationEntity(long roundId, UUID runId, String requestedBy, Instant requestedAt) {
        this.roundId = roundId;
        this.runId = runId;
        this.requestedBy = requestedBy;
        this.requestedAt = requestedAt;
    }

    void publish(Instant at) {
        this.publishedAt = at;
    }

    void approve(String account) {
        this.approvedBy = account;
    }

    Long id() {
        return id;
    }

    UUID runId() {
        return runId;
    }

    @Nullable
    String requestedBy() {
        return requestedBy;
    }

    Instant requestedAt() {
        return requestedAt;
    }

    @Nullable
    String approvedBy() {
        return approvedBy;
    }

    /** Null: it waits for a second account. */
    @Nullable
    Instant publishedAt() {
        return publishedAt;
    }
}
