package org.duikou.audit;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.SortedMap;
import org.duikou.access.AuditAction;
import org.duikou.access.AuditNote;
import org.duikou.access.Audited;
import org.duikou.access.Caller;
import org.duikou.access.CurrentCaller;
import org.duikou.audit.chain.AuditRecord;
import org.duikou.audit.chain.ChainId;

/** Carries out calls that leave an entry in the audit. */
@Audited(AuditAction.ACCESS_REFUSED)
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class AuditInterceptor {
    private final AuditedChanges changes;
    private final ReadEntries reads;
    private final AuditedBureaus bureaus;
    private final AuditKeys keys;
    private final CurrentCaller current;
    private final AuditNote note;
    private final UriInfo uri;
    private final Clock clock;

    AuditInterceptor(
            AuditedChanges changes,
            ReadEntries reads,
            AuditedBureaus bureaus,
            AuditKeys keys,
            CurrentCaller current,
            AuditNote note,
            UriInfo uri,
            Clock clock) {
        this.changes = changes;
        this.reads = reads;
        this.bureaus = bureaus;
        this.keys = keys;
        this.current = current;
        this.note = note;
        this.uri = uri;
        this.clock = clock;
    }

    @AroundInvoke
    Object audited(InvocationContext call) throws Exception {
        AuditAction action = action(call.getMethod());
        Caller caller = current.caller();
        SortedMap<String, String> subject = CallSubject.of(uri, keys);
        ChainId chain = bureaus.chain(caller, subject);
        if (!action.isRead()) {
            return changes.carryOut(call, () -> draft(action, caller, subject, chain));
        }
        Object answer = call.proceed();
        reads.keep(draft(action, caller, subject, chain));
        return answer;
    }

    private static AuditAction action(Method method) {
        Audited own = method.getAnnotation(Audited.class);
        return (own != null ? own : method.getDeclaringClass().getAnnotation(Audited.class)).value();
    }

    private AuditDraft draft(AuditAction action, Caller caller, SortedMap<String, String> path, ChainId chain) {
        SortedMap<String, String> subject = note.subject();
        path.forEach(subject::putIfAbsent);
        var record = new AuditRecord(
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                caller.account(),
                caller.role().name(),
                action.name(),
                AuditRecord.Outcome.DONE,
                subject,
                note.counts());
        return new AuditDraft(chain, record);
    }
}
