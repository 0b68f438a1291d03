package org.duikou.round.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotSupportedException;
import java.io.InputStream;
import org.duikou.access.AuditNote;
import org.duikou.access.CurrentCaller;
import org.duikou.http.BodyFile;
import org.duikou.http.Languages;
import org.duikou.intake.table.TableFormat;
import org.duikou.round.rows.RowRepository;
import org.duikou.round.rows.StoredRow;

/** Receives tables for the resources of the rooms that keep them. */
@ApplicationScoped
public class Submissions {
    public static final String CSV = "text/csv";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final SubmissionService service;
    private final SubmissionLimits limits;
    private final CurrentCaller caller;
    private final AuditNote note;

    Submissions(SubmissionService service, SubmissionLimits limits, CurrentCaller caller, AuditNote note) {
        this.service = service;
        this.limits = limits;
        this.caller = caller;
        this.note = note;
    }

    /** Replaces the rows of that scope, as far as they are the caller's, by those of the body. */
    public <T, E extends StoredRow> SubmissionAnswer receive(
            TableCall call, RowRepository<T, E> repository, TableScope<T> scope, InputStream body) {
        TableScope<T> own = scope.within(caller.scope());
        String contentType = call.contentType();
        TableFormat format = TableFormat.findByMediaType(contentType == null ? "" : contentType)
                .orElseThrow(NotSupportedException::new);
        try (BodyFile file = BodyFile.of(body, limits.bodyBytes())) {
            TableBody table = new TableBody(format, file, limits.ofTables());
            Outcome outcome = service.submit(
                    caller.scope(), call.code(), repository, new Submission<>(own, table, call.isDryRun()));
            outcome.counts().tell(note);
            return SubmissionAnswer.from(outcome, table.form(), Languages.of(call.acceptLanguage()));
        }
    }
}
