package org.duikou.access;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;

/** The caller of the call in work. */
@RequestScoped
public class CurrentCaller {
    /** Where an identity keeps its caller. */
    static final String ATTRIBUTE = "caller";

    private final SecurityIdentity identity;

    CurrentCaller(SecurityIdentity identity) {
        this.identity = identity;
    }

    public Caller caller() {
        Caller caller = identity.getAttribute(ATTRIBUTE);
        if (caller == null) {
            throw new UnauthorizedException();
        }
        return caller;
    }

    public Scope scope() {
        return Scope.of(caller());
    }

    /** Whether anybody in particular calls. */
    public boolean isKnown() {
        return identity.getAttribute(ATTRIBUTE) != null;
    }

    /** Nobody at all is not narrowed: what is open is open to all. */
    boolean isNarrowed() {
        Caller caller = identity.getAttribute(ATTRIBUTE);
        return caller != null && caller.isNarrowed();
    }
}
