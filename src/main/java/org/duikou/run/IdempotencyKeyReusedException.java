package org.duikou.run;

import org.duikou.http.DomainException;

/** The key belongs to an earlier request that asked for something else. */
public final class IdempotencyKeyReusedException extends DomainException {
    IdempotencyKeyReusedException() {
        super("idempotency-key-reused");
    }
}
