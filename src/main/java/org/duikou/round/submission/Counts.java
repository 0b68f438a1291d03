package org.duikou.round.submission;

import org.duikou.access.AuditNote;
import org.duikou.round.rows.Replacement;

/**
 * What a submission did to a table.
 *
 * @param accepted rows that were sent
 * @param changed of those, rows that are new or differ from what was stored
 * @param removed rows that were stored and are gone
 */
public record Counts(int accepted, int changed, int removed) {

    static Counts of(int accepted, Replacement<?> replacement) {
        return new Counts(
                accepted,
                replacement.added().size() + replacement.changed().size(),
                replacement.gone().size());
    }

    void tell(AuditNote note) {
        note.count("accepted", accepted);
        note.count("changed", changed);
        note.count("removed", removed);
    }
}
