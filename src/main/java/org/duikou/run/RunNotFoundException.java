package org.duikou.run;

import java.util.UUID;
import org.duikou.http.DomainException;

/** No run has that id. */
public final class RunNotFoundException extends DomainException {
    public RunNotFoundException(UUID id) {
        super("run-not-found", id);
    }
}
