package org.duikou.privacy;

import org.duikou.http.DomainException;

/** Whoever wants a student erased has to name her. */
final class InvalidErasureException extends DomainException {
    InvalidErasureException() {
        super("invalid-erasure");
    }
}
