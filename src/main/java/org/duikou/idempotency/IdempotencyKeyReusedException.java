package org.duikou.idempotency;

import org.duikou.http.DomainException;

/** The key belongs to an earlier call that asked for something else. */
final class IdempotencyKeyReusedException extends DomainException {
    IdempotencyKeyReusedException() {
        super("idempotency-key-reused");
    }
}
