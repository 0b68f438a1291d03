package org.duikou.round;

import org.duikou.http.DomainException;

/** The tables of a frozen round stay as they are. */
public final class RoundNotCollectingException extends DomainException {
    public RoundNotCollectingException(RoundEntity round) {
        super("round-not-collecting", round.code(), round.state());
    }
}
