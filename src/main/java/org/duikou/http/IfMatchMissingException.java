package org.duikou.http;

/** A change without a condition could overwrite another's. */
public final class IfMatchMissingException extends DomainException {
    public IfMatchMissingException() {
        super("if-match-missing");
    }
}
