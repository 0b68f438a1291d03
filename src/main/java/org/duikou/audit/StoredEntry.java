package org.duikou.audit;

import org.duikou.audit.chain.AuditEntry;

/** @param hash as it is stored, whatever the entry's own is */
record StoredEntry(AuditEntry entry, String hash) {

    String line() {
        return entry.line(hash);
    }

    AuditCursor cursor() {
        return new AuditCursor(entry.chain().organisation(), entry.number());
    }
}
