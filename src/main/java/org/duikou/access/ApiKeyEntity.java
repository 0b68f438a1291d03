package org.duikou.access;

import jakarta.persistence.Embedded;
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

    @Embedded
    private KeyHash secret;

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

    ApiKeyEntity(KeyHash secret, KeyGrant grant, Instant now) {
        Caller holder = grant.holder();
        this.id = holder.account();
        this.secret = secret;
        this.role = holder.role();
        this.bureau = holder.bureau();
        this.organisation = holder.organisation();
        this.scopes = holder.isNarrowed() ? text(holder.permissions()) : "";
        this.label = grant.label();
        this.createdAt = now;
        this.expiresAt = grant.expiresAt();
    }

    private static String text(Set<Permission> permissions) {
        return permissions.stream().map(Permission::text).sorted().collect(Collectors.joining(SEPARATOR));
    }

    KeyHash secret() {
        return secret;
    }

    void rehash(KeyHash fresh) {
        this.secret = fresh;
    }

    boolean isAlive(Instant now) {
        return expiresAt == null || now.isBefore(expiresAt);
    }

    KeyGrant grant() {
        return new KeyGrant(new Caller(id, role, bureau, organisation, permissions()), label, expiresAt);
    }

    private Set<Permission> permissions() {
        return scopes.isEmpty()
                ? EnumSet.allOf(Permission.class)
                : Arrays.stream(scopes.split(SEPARATOR))
                        .flatMap(text -> Permission.find(text).stream())
                        .collect(Collectors.toSet());
    }

    Instant createdAt() {
        return createdAt;
    }

    @Nullable
    Instant lastUsedAt() {
        return lastUsedAt;
    }
}
