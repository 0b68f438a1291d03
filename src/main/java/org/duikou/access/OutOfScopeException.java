package org.duikou.access;

import org.duikou.http.DomainException;

/** What is asked for is another's, and so is not there. */
public final class OutOfScopeException extends DomainException {
    public OutOfScopeException() {
        super("not-found");
    }
}
