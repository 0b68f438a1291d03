package org.duikou.audit;

import java.time.Instant;
import java.util.SortedMap;
import org.duikou.audit.chain.AuditEntry;
import org.duikou.audit.chain.AuditRecord;

/**
 * An entry as callers see it.
 *
 * @param organisation empty: accounts of the bureau itself
 * @param previous hash of the entry before it in its chain
 */
public record AuditEntryDto(
        String bureau,
        String organisation,
        long number,
        Instant at,
        String account,
        String role,
        String action,
        AuditRecord.Outcome outcome,
        SortedMap<String, String> subject,
        SortedMap<String, Long> counts,
        String previous,
        String hash) {

    static AuditEntryDto from(StoredEntry stored) {
        AuditEntry entry = stored.entry();
        AuditRecord record = entry.record();
        return new AuditEntryDto(
                entry.chain().bureau(),
                entry.chain().organisation(),
                entry.number(),
                record.at(),
                record.account(),
                record.role(),
                record.action(),
                record.outcome(),
                record.subject(),
                record.counts(),
                entry.previous(),
                stored.hash());
    }
}
