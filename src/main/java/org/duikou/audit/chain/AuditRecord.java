package org.duikou.audit.chain;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What somebody did or saw, or was refused.
 *
 * @param at to the microsecond
 * @param account id of the key, or subject of the token
 * @param subject what it is about: codes by their kinds; a student only as a pseudonym
 * @param counts how much of what
 */
public record AuditRecord(
        Instant at,
        String account,
        String role,
        String action,
        Outcome outcome,
        SortedMap<String, String> subject,
        SortedMap<String, Long> counts) {

    /** Whether it was done. */
    public enum Outcome {
        DONE,
        REFUSED
    }

    public AuditRecord {
        subject = Collections.unmodifiableSortedMap(new TreeMap<>(subject));
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }
}
