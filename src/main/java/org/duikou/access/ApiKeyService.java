package org.duikou.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Gives out keys, takes them back, and tells whose key a key is. */
@ApplicationScoped
class ApiKeyService {
    private static final Logger LOG = Logger.getLogger(ApiKeyService.class);
    private static final Duration USE_NOTED_EVERY = Duration.ofMinutes(1);
    private static final int MOST_ALIVE = 2;

    private final ApiKeyRepository keys;
    private final KeyHashes hashes;
    private final Clock clock;

    ApiKeyService(ApiKeyRepository keys, KeyHashes hashes, Clock clock) {
        this.keys = keys;
        this.hashes = hashes;
        this.clock = clock;
    }

    /** The holder of the key; empty when no such key is valid now. */
    @Transactional
    Optional<Caller> findHolder(ApiKey key) {
        Instant now = clock.instant();
        ApiKeyEntity stored = keys.findById(key.id());
        boolean matches = hashes.matches(key, stored == null ? null : stored.secret());
        if (stored == null || !matches || !stored.isAlive(now)) {
            return Optional.empty();
        }
        if (!hashes.isCurrent(stored.secret())) {
            stored.rehash(hashes.of(key));
        }
        Instant notedBefore = now.minus(USE_NOTED_EVERY);
        Instant lastUsed = stored.lastUsedAt();
        if (lastUsed == null || lastUsed.isBefore(notedBefore)) {
            keys.noteUse(key.id(), now, notedBefore);
        }
        return Optional.of(stored.grant().holder());
    }

    /** Gives out the first key; false when there are keys already. */
    @Transactional
    boolean giveOutFirst(ApiKey key, KeyGrant grant) {
        keys.lock();
        if (keys.count() > 0) {
            return false;
        }
        keys.persist(new ApiKeyEntity(hashes.of(key), grant, clock.instant()));
        return true;
    }

    /**
     * Gives out a key.
     *
     * @throws TooManyKeysException when two keys for the same use are alive
     */
    @Transactional
    void giveOut(ApiKey key, KeyGrant grant) {
        keys.lock();
        Instant now = clock.instant();
        List<String> alive = keys.listAlive(grant.holder().role(), now).stream()
                .map(ApiKeyEntity::grant)
                .filter(grant::isSameUse)
                .map(each -> each.holder().account())
                .toList();
        if (alive.size() >= MOST_ALIVE) {
            throw new TooManyKeysException(alive);
        }
        keys.persist(new ApiKeyEntity(hashes.of(key), grant, now));
        LOG.infof("Key %s was given out to a %s", key, grant.holder().role());
    }

    @Transactional
    List<KeyDto> listKeys() {
        return keys.listKeys().stream().map(KeyDto::from).toList();
    }

    /**
     * Takes a key back: it opens nothing from now on.
     *
     * @throws KeyNotFoundException when there is none of that id
     * @throws LastAdministratorKeyException when nobody could give out keys afterwards
     */
    @Transactional
    void takeBack(String id) {
        keys.lock();
        ApiKeyEntity key = keys.findByIdOptional(id).orElseThrow(KeyNotFoundException::new);
        Instant now = clock.instant();
        List<ApiKeyEntity> administrators = keys.listAlive(Role.ADMIN, now);
        if (administrators.size() == 1 && administrators.get(0) == key) {
            throw new LastAdministratorKeyException();
        }
        keys.delete(key);
        LOG.infof("Key dk_%s_... was taken back", id);
    }
}
