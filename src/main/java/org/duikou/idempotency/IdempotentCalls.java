package org.duikou.idempotency;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.Timeouts;
import org.hibernate.exception.ConstraintViolationException;

/** Keys that were used. */
@ApplicationScoped
class IdempotentCalls implements PanacheRepositoryBase<IdempotentCallEntity, String> {
    private final IdempotencyConfig config;
    private final Clock clock;

    IdempotentCalls(IdempotencyConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    /** Makes the row of the key, in a transaction of its own, unless it is there. */
    void announce(CallKey key) {
        Instant now = clock.instant();
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                delete("id = ?1 and expiresAt < ?2", key.id(), now);
                if (findByIdOptional(key.id()).isEmpty()) {
                    persistAndFlush(new IdempotentCallEntity(key, now.plus(config.kept())));
                }
            });
        } catch (ConstraintViolationException e) {
            // a twin of this call made it in the meantime
            return;
        }
    }

    /** The row, held until the transaction ends; empty when another call holds it. */
    Optional<IdempotentCallEntity> hold(CallKey key) {
        return find("id", key.id())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
                .firstResultOptional();
    }

    /** Forgets answers that are no longer kept; how many. */
    long deleteExpired() {
        return QuarkusTransaction.requiringNew().call(() -> delete("expiresAt < ?1", clock.instant()));
    }
}
