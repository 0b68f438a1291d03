package org.duikou.round;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import org.duikou.access.AuditAction;
import org.duikou.access.AuditNote;
import org.duikou.access.Audited;
import org.duikou.access.CurrentCaller;
import org.duikou.access.Needs;
import org.duikou.access.Permission;
import org.duikou.access.Roles;
import org.duikou.http.IfMatch;
import org.duikou.http.MalformedJsonException;
import org.duikou.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** Rounds: make, read, change, move along. */
@Path("/api/v1/rounds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rounds")
public class RoundResource {
    private static final String MERGE_PATCH = "application/merge-patch+json";

    private final RoundService rounds;
    private final RoundPolicies policies;
    private final CurrentCaller caller;
    private final AuditNote note;

    RoundResource(RoundService rounds, RoundPolicies policies, CurrentCaller caller, AuditNote note) {
        this.rounds = rounds;
        this.policies = policies;
        this.caller = caller;
        this.note = note;
    }

    @GET
    @RolesAllowed({Roles.BUREAU, Roles.COLLEGE, Roles.ENTERPRISE, Roles.INSTITUTION, Roles.AUDITOR})
    @Needs(Permission.ROUNDS_READ)
    @Operation(summary = "全部批次 / All rounds")
    public List<RoundAnswer> listRounds() {
        return rounds.listRounds(caller.scope()).stream().map(this::answer).toList();
    }

    @POST
    @Audited(AuditAction.ROUND_MADE)
    @Idempotent
    @RolesAllowed(Roles.BUREAU)
    @Needs(Permission.ROUNDS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "新建批次 / Make a round",
            description = "字段同 round.json，另可带 state：DRAFT（默认）或 COLLECTING。"
                    + " The fields of round.json, and a state: DRAFT (default) or COLLECTING.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = RoundAnswer.class)))
    public Response create(@RequestBody(content = @Content(example = RoundExamples.ROUND)) @Nullable JsonNode body) {
        RoundEntity round = rounds.create(caller.scope(), required(body));
        note.subject("round", round.code());
        String location =
                UriBuilder.fromPath("/api/v1/rounds/{code}").build(round.code()).toASCIIString();
        return tagged(Response.status(Response.Status.CREATED).header("Location", location), round);
    }

    @GET
    @RolesAllowed({Roles.BUREAU, Roles.COLLEGE, Roles.ENTERPRISE, Roles.INSTITUTION, Roles.AUDITOR})
    @Needs(Permission.ROUNDS_READ)
    @Path("/{code}")
    @Operation(summary = "一个批次 / One round")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RoundAnswer.class)))
    public Response round(String code) {
        return tagged(Response.ok(), rounds.round(caller.scope(), code));
    }

    @PATCH
    @Audited(AuditAction.ROUND_CHANGED)
    @RolesAllowed(Roles.BUREAU)
    @Needs(Permission.ROUNDS_WRITE)
    @Path("/{code}")
    @Consumes({MediaType.APPLICATION_JSON, MERGE_PATCH})
    @Operation(
            summary = "修改批次 / Change a round",
            description = "name、internshipStart、internshipEnd、mode、policy、state；If-Match 为读取时的 ETag。"
                    + " Only what should change; If-Match is the ETag of the round as it was read.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RoundAnswer.class)))
    public Response patch(
            String code,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @RequestBody(content = @Content(example = RoundExamples.PATCH)) @Nullable JsonNode change) {
        return tagged(Response.ok(), rounds.patch(caller.scope(), code, IfMatch.require(ifMatch), required(change)));
    }

    private static JsonNode required(@Nullable JsonNode body) {
        if (body == null) {
            throw new MalformedJsonException();
        }
        return body;
    }

    private Response tagged(Response.ResponseBuilder response, RoundEntity round) {
        return response.header("ETag", IfMatch.tag(round.version()))
                .entity(answer(round))
                .build();
    }

    private RoundAnswer answer(RoundEntity round) {
        return RoundAnswer.from(round, policies.overrides(round));
    }
}
