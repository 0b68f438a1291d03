package org.duikou.access;

import org.duikou.http.DomainException;

/** No key has that id. */
final class KeyNotFoundException extends DomainException {
    KeyNotFoundException() {
        super("key-not-found");
    }
}
