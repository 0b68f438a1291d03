package org.duikou.access;

import java.util.Map;

/** Where the service keeps what it does of itself; calls are kept by {@link Audited}. */
public interface AuditLog {

    /**
     * Keeps what is done in the transaction in work, as a part of it.
     *
     * @param bureau whose data changes
     * @param subject what it is about: codes by their kinds
     */
    void keep(String bureau, AuditAction action, Map<String, String> subject, Map<String, Long> counts);
}
