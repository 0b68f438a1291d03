package org.duikou.access;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A key as the administrator sees it; its secret is told to nobody.
 *
 * @param organisation null: the key is for the whole bureau
 * @param scopes permissions that it is narrowed to; empty: all that its role allows
 * @param expiresAt null: never
 * @param lastUsedAt to the minute; null: never used
 */
public record KeyDto(
        String id,
        Role role,
        String bureau,
        @Nullable String organisation,
        String label,
        List<String> scopes,
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable Instant lastUsedAt) {

    static KeyDto from(ApiKeyEntity key) {
        KeyGrant grant = key.grant();
        Caller holder = grant.holder();
        return new KeyDto(
                holder.account(),
                holder.role(),
                holder.bureau(),
                holder.organisation(),
                grant.label(),
                holder.isNarrowed()
                        ? holder.permissions().stream()
                                .map(Permission::text)
                                .sorted()
                                .toList()
                        : List.of(),
                key.createdAt(),
                grant.expiresAt(),
                key.lastUsedAt());
    }
}
