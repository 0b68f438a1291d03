package org.duikou.round.submission;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.duikou.access.AuditNote;
import org.duikou.round.rows.Replacement;

/**
 * What a submission did to a table.
 *
 * @param accepted rows that were sent
 * @param added of those, rows that were not stored before
 * @param changed of those, rows that are new or differ from what was stored
 * @param removed rows that were stored and are gone
 */
public record Counts(int accepted, @JsonProperty("new") int added, int changed, int removed) {

    static Counts of(int accepted, Replacement<?> replacement) {
        int added = replacement.added().size();
        return new Counts(
                accepted,
                added,
                added + replacement.changes().size(),
                replacement.gone().size());
    }

    /** Of the rows that were sent, those that stay as they were stored. */
    @JsonProperty
    public int unchanged() {
        return accepted - changed;
    }

    boolean isNothing() {
        return changed == 0 && removed == 0;
    }

    void tell(AuditNote note) {
        note.count("accepted", accepted);
        note.count("changed", changed);
        note.count("removed", removed);
    }
}
