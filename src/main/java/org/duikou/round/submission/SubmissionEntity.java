package org.duikou.round.submission;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A submission that was accepted. Its number grows within a round, and so is the revision of what it changed. */
@Entity
@Table(name = "submission")
class SubmissionEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "submission_seq")
    @SequenceGenerator(name = "submission_seq", sequenceName = "submission_seq", allocationSize = 1)
    private Long id;

    private long roundId;
    private String tableName;
    /** Code of the college or enterprise; null: all rows. */
    private @Nullable String owner;

    private Instant sentAt;
    private String account;
    private String contentHash;
    private @Nullable String bytesHash;
    private int accepted;
    private int added;
    private int changed;
    private int removed;

    protected SubmissionEntity() {}

    SubmissionEntity(long round, String table, @Nullable String owner, Origin origin, Hashes hashes, Counts counts) {
        this.roundId = round;
        this.tableName = table;
        this.owner = owner;
        this.account = origin.account();
        this.sentAt = origin.at();
        this.contentHash = hashes.content();
        this.bytesHash = hashes.bytes();
        this.accepted = counts.accepted();
        this.added = counts.added();
        this.changed = counts.changed();
        this.removed = counts.removed();
    }

    /** Who sent it, and when. */
    record Origin(String account, Instant at) {}

    /** SHA-256 of the rows, and of the bytes as they were sent. */
    record Hashes(String content, @Nullable String bytes) {}

    long id() {
        return id;
    }

    String tableName() {
        return tableName;
    }

    @Nullable
    String owner() {
        return owner;
    }

    Instant sentAt() {
        return sentAt;
    }

    String account() {
        return account;
    }

    String contentHash() {
        return contentHash;
    }

    @Nullable
    String bytesHash() {
        return bytesHash;
    }

    Counts counts() {
        return new Counts(accepted, added, changed, removed);
    }
}
