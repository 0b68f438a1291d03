package org.duikou.http;

/** A body is encoded in a way that the service does not take, or not to its end. */
public final class BodyEncodingException extends DomainException {
    public BodyEncodingException() {
        super("body-encoding");
    }
}
