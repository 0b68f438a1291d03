package org.duikou.round.submission;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.duikou.access.AuditAction;
import org.duikou.access.AuditNote;
import org.duikou.access.Audited;
import org.duikou.access.CurrentCaller;
import org.duikou.access.Needs;
import org.duikou.access.Permission;
import org.duikou.access.Roles;
import org.duikou.http.BodyFile;
import org.duikou.http.Languages;
import org.duikou.idempotency.Idempotent;
import org.duikou.intake.RoundSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whole rounds, each in an archive. */
@Path("/api/v1/rounds/{code}/import")
@Consumes({"application/zip", "application/x-zip-compressed"})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rounds")
public class ImportResource {
    private final ImportService service;
    private final SubmissionLimits limits;
    private final CurrentCaller caller;
    private final AuditNote note;

    ImportResource(ImportService service, SubmissionLimits limits, CurrentCaller caller, AuditNote note) {
        this.service = service;
        this.limits = limits;
        this.caller = caller;
        this.note = note;
    }

    @POST
    @Audited(AuditAction.ROUND_IMPORTED)
    @Idempotent
    @RolesAllowed(Roles.BUREAU)
    @Needs(Permission.ROUNDS_WRITE)
    @Operation(
            summary = "导入整个批次（zip）/ Import a whole round (zip)",
            description = "round.json 与各张表；批次不存在时新建，存在时替换每一张表，全部成功或全部不变。"
                    + " round.json and the tables. Makes the round, or replaces every table of it, all or nothing.")
    public ImportAnswer importRound(@BeanParam TableCall call, InputStream body) {
        try (BodyFile file = BodyFile.of(body, call.contentEncoding(), limits.bodyBytes())) {
            RoundSource source = RoundSource.zip(file.path(), limits.ofArchives());
            ImportOutcome outcome = service.importRound(
                    caller.scope(),
                    call.code(),
                    source,
                    new Sending(caller.caller().account(), call.isDryRun()));
            outcome.tell(note);
            return ImportAnswer.from(outcome, Languages.of(call.acceptLanguage()));
        }
    }
}
