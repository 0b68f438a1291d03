package org.duikou.access;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A key that was given out. */
@Entity
@Table(name = "api_key")
class ApiKeyEntity {
    private static final String SEPARATOR = " ";

    @Id
    private String id;

    private String secretHash;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String bureau;
    private @Nullable String organisation;

    /** Permissions that the key is narrowed to; empty: all that its role allows. */
    private String scopes;

    private String label;
    private Instant createdAt;

    /** Null: never. */
    private @Nullable Instant expiresAt;

    /** To the minute; null: never used. */
    private @Nullable Instant lastUsedAt;

    protected ApiKeyEntity() {}

    ApiKeyEntity(ApiKey key, Caller holder, String label, Instant now) {
        this.id = key.id();
        this.secretHash = key.secretHash();
        this.role = holder.role();
        this.bureau = holder.bureau();
        this.organisation = holder.organisation();
        this.scopes = holder.isNarrowed() ? text(holder.permissions()) : "";
        this.label = label;
        this.createdAt = now;
    }

    private static String text(Set<Permission> permissions) {
        return permissions.stream().map(Permission::text).sorted().collect(Collectors.joining(SEPARATOR));
    }

    boolean opens(ApiKey key, Instant now) {
        return key.hasSecretOf(secretHash) && (expiresAt == null || now.isBefore(expiresAt));
    }

    Caller holder() {
        return new Caller(id, role, bureau, organisation, permissions());
    }

    private Set<Permission> permissions() {
        return scopes.isEmpty()
                ? EnumSet.allOf(Permission.class)
                : Arrays.stream(scopes.split(SEPARATOR))
                        .flatMap(text -> Permission.find(text).stream())
                        .collect(Collectors.toSet());
    }

    @Nullable
    Instant lastUsedAt() {
        return lastUsedAt;
    }
}
