package org.duikou.publication;

import org.duikou.http.DomainException;

/** The round has not published any run. */
final class NotPublishedException extends DomainException {
    NotPublishedException(String roundCode) {
        super("not-published", roundCode);
    }
}
