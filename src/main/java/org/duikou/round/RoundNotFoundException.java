package org.duikou.round;

import org.duikou.http.DomainException;

/** No round has that code. */
public final class RoundNotFoundException extends DomainException {
    public RoundNotFoundException(String code) {
        super("round-not-found", code);
    }
}
