package org.duikou.round;

import org.duikou.http.DomainException;

/** Someone changed the round after the caller read it. */
public final class RoundChangedException extends DomainException {
    public RoundChangedException(String code) {
        super("round-changed", code);
    }
}
