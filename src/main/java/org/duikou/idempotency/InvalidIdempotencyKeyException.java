package org.duikou.idempotency;

import org.duikou.http.DomainException;

/** The key is no text of at most 255 visible characters. */
final class InvalidIdempotencyKeyException extends DomainException {
    InvalidIdempotencyKeyException() {
        super("invalid-idempotency-key");
    }
}
