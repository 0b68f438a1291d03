package org.duikou.idempotency;

import org.duikou.http.DomainException;

/** The first call under the key has not ended yet. */
final class IdempotencyKeyInFlightException extends DomainException {
    IdempotencyKeyInFlightException() {
        super("idempotency-key-in-flight");
    }
}
