package org.duikou.round.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.InputStream;
import org.duikou.access.AuditNote;
import org.duikou.access.CurrentCaller;
import org.duikou.http.BodyFile;
import org.duikou.http.IfMatch;
import org.duikou.http.Languages;
import org.duikou.intake.table.TableFormat;
import org.duikou.round.InvalidRowsException;
import org.duikou.round.rows.RowRepository;
import org.duikou.round.rows.StoredRow;
import org.jboss.resteasy.reactive.RestResponse;

/** Receives tables for the resources of the rooms that keep them. */
@ApplicationScoped
public class Submissions {
    public static final String CSV = "text/csv";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String NDJSON = "application/x-ndjson";

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
    public <T, E extends StoredRow> RestResponse<SubmissionAnswer> receive(
            TableCall call, RowRepository<T, E> repository, TableScope<T> scope, InputStream body) {
        TableScope<T> own = scope.within(caller.scope());
        String contentType = call.contentType();
        TableFormat format = TableFormat.findByMediaType(contentType == null ? "" : contentType)
                .orElseThrow(NotSupportedException::new);
        var refused = new RefusedRows(repository.table(), call.badRows(), Languages.of(call.acceptLanguage()));
        try (BodyFile file = BodyFile.of(body, call.contentEncoding(), limits.bodyBytes())) {
            TableBody table = new TableBody(format, file, limits.ofTables());
            try {
                Outcome outcome = submit(call, repository, own, table);
                outcome.counts().tell(note);
                return answer(call, table, outcome);
            } catch (InvalidRowsException e) {
                throw refused.asFile(e, table.rows());
            }
        }
    }

    private <T, E extends StoredRow> Outcome submit(
            TableCall call, RowRepository<T, E> repository, TableScope<T> own, TableBody table) {
        var submission = new Submission<>(own, table, call.isDryRun(), Sender.of(caller), call.ifMatch());
        return service.submit(call.code(), repository, submission);
    }

    private static RestResponse<SubmissionAnswer> answer(TableCall call, TableBody table, Outcome outcome) {
        SubmissionAnswer answer =
                SubmissionAnswer.from(outcome, table.form(), Languages.of(call.acceptLanguage()), call.isDetailed());
        return RestResponse.ResponseBuilder.ok(answer)
                .header(HttpHeaders.ETAG, IfMatch.tag(outcome.revision()))
                .build();
    }
}
