package org.duikou.round.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.InputStream;
import org.duikou.access.AuditNote;
import org.duikou.access.CurrentCaller;
import org.duikou.http.BodyFile;
import org.duikou.http.DomainException;
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
    private final Event<DomainException> refusals;

    Submissions(
            SubmissionService service,
            SubmissionLimits limits,
            CurrentCaller caller,
            AuditNote note,
            Event<DomainException> refusals) {
        this.service = service;
        this.limits = limits;
        this.caller = caller;
        this.note = note;
        this.refusals = refusals;
    }

    /** Replaces the rows of that scope, as far as they are the caller's, by those of the body. */
    public <T, E extends StoredRow> RestResponse<SubmissionAnswer> receive(
            TableCall call, RowRepository<T, E> repository, TableScope<T> scope, InputStream body) {
        TableScope<T> own = scope.within(caller.scope());
        String contentType = call.contentType();
        TableFormat format = TableFormat.findByMediaType(contentType == null ? "" : contentType)
                .orElseThrow(NotSupportedException::new);
        var refused = new RefusedRows(repository, call.badRows(), Languages.of(call.acceptLanguage()));
        try (BodyFile file = BodyFile.of(body, call.contentEncoding(), limits.bodyBytes())) {
            TableBody table = new TableBody(format, file, limits.ofTables());
            try {
                Outcome outcome = submit(call, repository, own, table);
                outcome.counts().tell(note);
                return answer(call, table, outcome);
            } catch (InvalidRowsException e) {
                RuntimeException told = refused.asFile(e, table.rows());
                if (told != e) {
                    refusals.fire(e);
                }
                throw told;
            }
        }
    }

    private <T, E extends StoredRow> Outcome submit(
            TableCall call, RowRepository<T, E> repository, TableScope<T> own, TableBody table) {
        var submission =
                new Submission<>(own, table, new Sending(caller.caller().account(), call.isDryRun()), call.ifMatch());
        return service.submit(caller.scope(), call.code(), repository, submission);
    }

    private static RestResponse<SubmissionAnswer> answer(TableCall call, TableBody table, Outcome outcome) {
        SubmissionAnswer answer =
                SubmissionAnswer.from(outcome, table.form(), Languages.of(call.acceptLanguage()), call.isDetailed());
        return RestResponse.ResponseBuilder.ok(answer)
                .header(HttpHeaders.ETAG, IfMatch.tag(outcome.revision()))
                .build();
    }
}
