package org.duikou.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Tells whose key a key is. */
@ApplicationScoped
class ApiKeyService {
    private static final Duration USE_NOTED_EVERY = Duration.ofMinutes(1);

    private final ApiKeyRepository keys;
    private final Clock clock;

    ApiKeyService(ApiKeyRepository keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** The holder of the key; empty when no such key is valid now. */
    @Transactional
    Optional<Caller> findHolder(ApiKey key) {
        Instant now = clock.instant();
        ApiKeyEntity stored = keys.findById(key.id());
        if (stored == null || !stored.opens(key, now)) {
            return Optional.empty();
        }
        Instant notedBefore = now.minus(USE_NOTED_EVERY);
        Instant lastUsed = stored.lastUsedAt();
        if (lastUsed == null || lastUsed.isBefore(notedBefore)) {
            keys.noteUse(key.id(), now, notedBefore);
        }
        return Optional.of(stored.holder());
    }

    /** Gives out the first key; false when there are keys already. */
    @Transactional
    boolean giveOutFirst(ApiKey key, Caller holder, String label) {
        if (keys.count() > 0) {
            return false;
        }
        keys.persist(new ApiKeyEntity(key, holder, label, clock.instant()));
        return true;
    }
}
