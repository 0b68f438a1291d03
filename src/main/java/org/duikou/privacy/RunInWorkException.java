package org.duikou.privacy;

import org.duikou.http.DomainException;

/** Nobody can be erased while a run of the round waits or is in work: its result would name her again. */
final class RunInWorkException extends DomainException {
    RunInWorkException(String round) {
        super("run-in-work", round);
    }
}
