package org.duikou.round;

import java.util.List;
import java.util.stream.Collectors;
import org.duikou.http.DomainException;

/** The life of a round does not lead there from where it is. */
public final class RoundStateException extends DomainException {

    /** @param legal where it may go instead */
    public RoundStateException(RoundEntity round, RoundState wanted, List<RoundState> legal) {
        super("round-state", round.code(), round.state(), wanted, text(legal));
    }

    private static String text(List<RoundState> legal) {
        return legal.isEmpty() ? "-" : legal.stream().map(RoundState::name).collect(Collectors.joining(", "));
    }
}
