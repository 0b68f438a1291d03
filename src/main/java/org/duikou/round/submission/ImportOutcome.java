package org.duikou.round.submission;

import java.util.List;
import java.util.Map;
import org.duikou.access.AuditNote;
import org.duikou.intake.Issue;

/** What an import did to each table, in the order of the documentation. */
public record ImportOutcome(String round, Map<String, Counts> countsByTable, List<Issue> warnings) {
    public ImportOutcome {
        warnings = List.copyOf(warnings);
    }

    void tell(AuditNote note) {
        countsByTable.forEach((table, counts) -> note.count(table, counts.accepted()));
    }
}
