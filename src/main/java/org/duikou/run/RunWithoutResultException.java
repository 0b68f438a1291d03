package org.duikou.run;

import org.duikou.http.DomainException;

/** The run has not ended yet, or ended without a result. */
public final class RunWithoutResultException extends DomainException {
    RunWithoutResultException(RunEntity run) {
        super("run-without-result", run.id(), run.status());
    }
}
