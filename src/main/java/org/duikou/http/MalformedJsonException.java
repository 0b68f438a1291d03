package org.duikou.http;

/** A body should be JSON and is none. */
public final class MalformedJsonException extends DomainException {
    public MalformedJsonException() {
        super("malformed-json");
    }
}
