package org.duikou.access;

import org.duikou.http.DomainException;

/** Without its last administrator's key an installation could give out no key any more. */
final class LastAdministratorKeyException extends DomainException {
    LastAdministratorKeyException() {
        super("last-administrator-key");
    }
}
