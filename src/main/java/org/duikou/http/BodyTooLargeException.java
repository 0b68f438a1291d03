package org.duikou.http;

/** A body is larger than the service takes. */
public final class BodyTooLargeException extends DomainException {
    public BodyTooLargeException(long maxBytes) {
        super("body-too-large", maxBytes);
    }
}
