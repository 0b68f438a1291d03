package org.duikou.publication;

import org.duikou.http.DomainException;

/** A publication must name a run. */
final class InvalidPublicationException extends DomainException {
    InvalidPublicationException() {
        super("invalid-publication");
    }
}
