package org.duikou.run;

import java.util.UUID;
import org.duikou.http.DomainException;

/** A published run stays, as part of the history. */
public final class RunPublishedException extends DomainException {
    RunPublishedException(UUID id) {
        super("run-published", id);
    }
}
