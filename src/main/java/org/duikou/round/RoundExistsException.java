package org.duikou.round;

import org.duikou.http.DomainException;

/** There can be one round of a code. */
public final class RoundExistsException extends DomainException {
    public RoundExistsException(String code) {
        super("round-exists", code);
    }
}
