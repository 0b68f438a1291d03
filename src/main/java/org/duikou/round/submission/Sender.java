package org.duikou.round.submission;

import org.duikou.access.CurrentCaller;
import org.duikou.access.Scope;

/**
 * Who sends a round or a table.
 *
 * @param account id of the key, or subject of the token
 */
public record Sender(Scope scope, String account) {
    private static final String SERVICE = "service";

    static Sender of(CurrentCaller caller) {
        return new Sender(caller.scope(), caller.caller().account());
    }

    /** The service of itself, where it is started. */
    public static Sender service() {
        return new Sender(Scope.installation(), SERVICE);
    }
}
