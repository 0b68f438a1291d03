package org.duikou.round;

import org.duikou.http.DomainException;

/** A round without students or openings cannot be solved. */
public final class RoundIncompleteException extends DomainException {
    public RoundIncompleteException(String code) {
        super("round-incomplete", code);
    }
}
