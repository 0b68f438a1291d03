package org.duikou.access;

import java.util.List;
import org.duikou.http.DomainException;

/** Two keys for the same use are alive: the old one and the one that takes over. */
final class TooManyKeysException extends DomainException {
    TooManyKeysException(List<String> alive) {
        super("too-many-keys", String.join(", ", alive));
    }
}
