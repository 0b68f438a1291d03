package org.duikou.idempotency;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A key that was used, and the answer once there is one. Whoever works under the key holds its row. */
@Entity
@Table(name = "idempotent_call")
class IdempotentCallEntity {
    @Id
    private String id;

    private Instant expiresAt;
    private @Nullable String requestHash;
    /** Null: no call under this key has succeeded. */
    private @Nullable Integer status;

    private @Nullable String location;
    private @Nullable String entityTag;
    private @Nullable String body;

    protected IdempotentCallEntity() {}

    IdempotentCallEntity(CallKey key, Instant expiresAt) {
        this.id = key.id();
        this.expiresAt = expiresAt;
    }

    void answered(String asked, StoredAnswer answer) {
        this.requestHash = asked;
        this.status = answer.status();
        this.location = answer.location();
        this.entityTag = answer.entityTag();
        this.body = answer.body();
    }

    boolean isFor(String asked) {
        return asked.equals(requestHash);
    }

    /** Null: no call under this key has succeeded. */
    @Nullable
    StoredAnswer answer() {
        return status == null ? null : new StoredAnswer(status, location, entityTag, body);
    }
}
