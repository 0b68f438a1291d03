package org.duikou.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/** Carries out changes and keeps them, all in one transaction. */
@ApplicationScoped
class AuditedChanges {
    private final AuditTrail trail;

    AuditedChanges(AuditTrail trail) {
        this.trail = trail;
    }

    /** @param entry told when the change is done */
    @Transactional
    Object carryOut(InvocationContext change, Supplier<AuditDraft> entry) throws Exception {
        Object answer = change.proceed();
        trail.keep(entry.get());
        return answer;
    }
}
