package org.duikou.run;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.duikou.access.AuditAction;
import org.duikou.access.Audited;
import org.duikou.access.CurrentCaller;
import org.duikou.access.Needs;
import org.duikou.access.Permission;
import org.duikou.access.Roles;
import org.duikou.http.Languages;
import org.duikou.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** One run: how far it has come, and what may be done to it. */
@Path("/api/v1/runs/{id}")
@Tag(name = "Runs")
@Produces(MediaType.APPLICATION_JSON)
public class RunResource {
    private final RunService runs;
    private final CurrentCaller caller;

    RunResource(RunService runs, CurrentCaller caller) {
        this.runs = runs;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.BUREAU, Roles.AUDITOR})
    @Needs(Permission.RUNS_READ)
    @Operation(summary = "运行的进展或结局 / How far a run has come, or how it ended")
    public RunDto run(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        RunEntity run = runs.run(caller.scope(), id);
        return RunDto.from(run, runs.round(run), runs.queuePosition(run), Languages.of(language));
    }

    @POST
    @Audited(AuditAction.RUN_STOPPED)
    @Idempotent
    @RolesAllowed(Roles.BUREAU)
    @Needs(Permission.RUNS_WRITE)
    @Path("stop")
    @ResponseStatus(202)
    @Operation(
            summary = "停止并保留最优 / Stop a run and keep its best",
            description = "尚在排队的运行直接取消。 A run that still waits is cancelled.")
    public RunDto stop(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        runs.stop(caller.scope(), id);
        return run(id, language);
    }

    @DELETE
    @Audited(AuditAction.RUN_DISCARDED)
    @RolesAllowed(Roles.BUREAU)
    @Needs(Permission.RUNS_WRITE)
    @ResponseStatus(204)
    @Operation(
            summary = "删除运行及其结果 / Discard a run with its result",
            description = "发布过的运行不能删除。 A run that was published stays: 409.")
    public void delete(@PathParam("id") UUID id) {
        runs.delete(caller.scope(), id);
    }
}
