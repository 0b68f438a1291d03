package org.duikou.access;

import io.quarkus.security.ForbiddenException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds a narrowed key to its permissions, after its role was found to allow the call. */
@Provider
public final class PermissionFilter implements ContainerRequestFilter {
    private final CurrentCaller current;

    @Context
    @Nullable
    ResourceInfo call;

    PermissionFilter(CurrentCaller current) {
        this.current = current;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!current.isNarrowed()) {
            return;
        }
        boolean may = needed().map(needs -> current.caller().may(needs.value())).orElse(false);
        if (!may) {
            throw new ForbiddenException();
        }
    }

    private Optional<Needs> needed() {
        if (call == null || call.getResourceMethod() == null) {
            return Optional.empty();
        }
        Needs own = call.getResourceMethod().getAnnotation(Needs.class);
        return Optional.ofNullable(own != null ? own : call.getResourceClass().getAnnotation(Needs.class));
    }
}
