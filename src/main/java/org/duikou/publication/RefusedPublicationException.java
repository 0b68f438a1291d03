package org.duikou.publication;

import org.duikou.http.DomainException;

/** A run that cannot be published, for the reason of its code. */
final class RefusedPublicationException extends DomainException {
    RefusedPublicationException(String code, Object... arguments) {
        super(code, arguments);
    }
}
