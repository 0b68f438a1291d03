package org.duikou.publication;

import org.duikou.http.DomainException;

/** The round has no such publication; what was asked for goes with its run, when that is discarded. */
final class PublicationNotFoundException extends DomainException {
    PublicationNotFoundException(long id, String roundCode) {
        super("publication-not-found", id, roundCode);
    }
}
