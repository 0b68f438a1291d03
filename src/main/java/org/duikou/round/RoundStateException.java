package org.duikou.round;

import java.util.stream.Collectors;
import org.duikou.http.DomainException;

/** The life of a round does not lead there from where it is. */
public final class RoundStateException extends DomainException {
    public RoundStateException(RoundEntity round, RoundState wanted) {
        super("round-state", round.code(), round.state(), wanted, legal(round.state()));
    }

    private static String legal(RoundState state) {
        return state.nextStates().isEmpty()
                ? "-"
                : state.nextStates().stream().map(RoundState::name).collect(Collectors.joining(", "));
    }
}
