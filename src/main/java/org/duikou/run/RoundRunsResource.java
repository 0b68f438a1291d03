package org.duikou.run;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
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
import org.duikou.round.RoundEntity;
import org.duikou.round.RoundService;
import org.duikou.vocabulary.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The runs of one round. */
@Path("/api/v1/rounds/{code}/runs")
@Tag(name = "Runs")
@Produces(MediaType.APPLICATION_JSON)
public class RoundRunsResource {
    private final RunRequests requests;
    private final RunService runs;
    private final RoundService rounds;
    private final CurrentCaller caller;
    private final AuditNote note;

    RoundRunsResource(
            RunRequests requests, RunService runs, RoundService rounds, CurrentCaller caller, AuditNote note) {
        this.requests = requests;
        this.runs = runs;
        this.rounds = rounds;
        this.caller = caller;
        this.note = note;
    }

    @POST
    @Audited(AuditAction.RUN_REQUESTED)
    @Idempotent
    @RolesAllowed(Roles.BUREAU)
    @Needs(Permission.RUNS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "请求求解 / Ask for a run",
            description = "冻结批次数据，排队求解。" + " Freezes the round and solves it as soon as a worker is free.")
    @APIResponse(responseCode = "202", description = "Location: /api/v1/runs/{id}")
    public RestResponse<RunDto> request(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = RunOrderDto.class),
                                            example =
                                                    "{\"mode\":\"OPTIMAL\",\"limit\":\"PT60S\",\"gap\":0.001,\"seed\":1}"))
                    @Nullable
                    JsonNode body) {
        RunEntity run = requests.request(caller.scope(), code, body);
        note.subject("run", run.id());
        return RestResponse.ResponseBuilder.create(
                        RestResponse.Status.ACCEPTED,
                        RunDto.from(run, code, runs.queuePosition(run), Languages.of(language)))
                .header(HttpHeaders.LOCATION, "/api/v1/runs/" + run.id())
                .build();
    }

    @GET
    @RolesAllowed({Roles.BUREAU, Roles.AUDITOR})
    @Needs(Permission.RUNS_READ)
    @Operation(summary = "批次的运行，新的在前 / The runs of a round, newest first")
    public List<RunDto> list(
            @PathParam("code") String code, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String language) {
        RoundEntity round = rounds.round(caller.scope(), code);
        Language told = Languages.of(language);
        return runs.listRuns(round).stream()
                .map(run -> RunDto.from(run, round.code(), runs.queuePosition(run), told))
                .toList();
    }
}
