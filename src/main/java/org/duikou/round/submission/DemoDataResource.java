package org.duikou.round.submission;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.duikou.access.AuditAction;
import org.duikou.access.AuditNote;
import org.duikou.access.Audited;
import org.duikou.access.CurrentCaller;
import org.duikou.access.Needs;
import org.duikou.access.Permission;
import org.duikou.access.Roles;
import org.duikou.http.Languages;
import org.duikou.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** Sample rounds, to try the service with. */
@Path("/api/v1/demo-data")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rounds")
public class DemoDataResource {
    private final SampleRounds samples;
    private final ImportService service;
    private final CurrentCaller caller;
    private final AuditNote note;

    DemoDataResource(SampleRounds samples, ImportService service, CurrentCaller caller, AuditNote note) {
        this.samples = samples;
        this.service = service;
        this.caller = caller;
        this.note = note;
    }

    @GET
    @RolesAllowed(Roles.BUREAU)
    @Needs(Permission.ROUNDS_READ)
    @Operation(summary = "示例批次（仅 dev、demo 环境）/ The sample rounds (only in the profiles dev and demo)")
    public List<SampleRound> listRounds() {
        return samples.listRounds();
    }

    @POST
    @Audited(AuditAction.ROUND_IMPORTED)
    @Idempotent
    @RolesAllowed(Roles.BUREAU)
    @Needs(Permission.ROUNDS_WRITE)
    @Path("/{name}")
    @Operation(summary = "导入示例批次 / Import a sample round")
    public ImportAnswer importRound(
            String name, @RestHeader("Accept-Language") @Parameter(hidden = true) @Nullable String acceptLanguage) {
        ImportOutcome outcome = service.importRound(
                caller.scope(),
                name,
                samples.round(name),
                new Sending(caller.caller().account(), false));
        outcome.tell(note);
        return ImportAnswer.from(outcome, Languages.of(acceptLanguage));
    }
}
