package org.duikou.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A key that was given out. */
@Entity
@Table(name = "api_key")
class ApiKeyEntity {
    @Id
    private String id;

    private String secretHash;
    private String role;
    private String label;
    private Instant createdAt;

    /** Null: never. */
    private @Nullable Instant expiresAt;

    /** To the minute; null: never used. */
    private @Nullable Instant lastUsedAt;

    protected ApiKeyEntity() {}

    ApiKeyEntity(ApiKey key, String role, String label, Instant now) {
        this.id = key.id();
        this.secretHash = key.secretHash();
        this.role = role;
        this.label = label;
        this.createdAt = now;
    }

    boolean opens(ApiKey key, Instant now) {
        return key.hasSecretOf(secretHash) && (expiresAt == null || now.isBefore(expiresAt));
    }

    String role() {
        return role;
    }

    @Nullable
    Instant lastUsedAt() {
        return lastUsedAt;
    }
}
