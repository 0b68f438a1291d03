package org.duikou.audit;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.SortedMap;
import org.duikou.access.Caller;
import org.duikou.access.CurrentCaller;
import org.duikou.audit.RefusedCalls.Refusal;
import org.jspecify.annotations.Nullable;

/** Notes who called what he may not, or asked for what is another's or not there at all. */
@Provider
public final class RefusedCallFilter implements ContainerResponseFilter {
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    private final RefusedCalls refused;
    private final AuditKeys keys;
    private final CurrentCaller current;

    @Context
    @Nullable
    ResourceInfo resource;

    RefusedCallFilter(RefusedCalls refused, AuditKeys keys, CurrentCaller current) {
        this.refused = refused;
        this.keys = keys;
        this.current = current;
    }

    @Override
    public void filter(ContainerRequestContext call, ContainerResponseContext answer) {
        boolean isKnownCall = resource != null && resource.getResourceMethod() != null;
        if (answer.getStatus() != FORBIDDEN && !(answer.getStatus() == NOT_FOUND && isKnownCall)) {
            return;
        }
        if (!current.isKnown()) {
            return;
        }
        Caller caller = current.caller();
        SortedMap<String, String> subject = CallSubject.of(call.getUriInfo(), keys);
        subject.put("method", call.getMethod());
        subject.put("status", String.valueOf(answer.getStatus()));
        refused.add(new Refusal(
                AuditedBureaus.own(caller), caller.account(), caller.role().name(), subject));
    }
}
