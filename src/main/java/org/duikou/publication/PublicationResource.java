package org.duikou.publication;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.duikou.access.AuditAction;
import org.duikou.access.AuditNote;
import org.duikou.access.Audited;
import org.duikou.access.CurrentCaller;
import org.duikou.access.Needs;
import org.duikou.access.Permission;
import org.duikou.access.Roles;
import org.duikou.access.Scope;
import org.duikou.access.Scope.Reach;
import org.duikou.idempotency.Idempotent;
import org.duikou.run.Page;
import org.duikou.run.PageParameters;
import org.duikou.run.PlacementFilter;
import org.duikou.run.RunEntity;
import org.duikou.run.RunResults;
import org.duikou.run.TableAnswer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Publishing a run, and reading what is published. */
@Path("/api/v1/rounds/{code}")
@Tag(name = "Publications")
public class PublicationResource {
    private final PublicationService publications;
    private final RunResults results;
    private final Interns interns;
    private final CurrentCaller caller;
    private final AuditNote note;

    PublicationResource(
            PublicationService publications,
            RunResults results,
            Interns interns,
            CurrentCaller caller,
            AuditNote note) {
        this.publications = publications;
        this.results = results;
        this.interns = interns;
        this.caller = caller;
        this.note = note;
    }

    @POST
    @Audited(AuditAction.RUN_PUBLISHED)
    @Idempotent
    @RolesAllowed(Roles.BUREAU)
    @Needs(Permission.PUBLICATIONS_WRITE)
    @Path("publish")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "发布运行的结果 / Publish a run",
            description = "此前的发布留作历史。批次设了双人复核（fourEyes）时，由主管部门账号发起的发布须经另一账号批准（202）；系统管理员直接发布。"
                    + " Its placements become those of the round; earlier publications stay as history. Where the round"
                    + " takes four eyes, an account of the bureau only asks for it (202) and another approves;"
                    + " the administrator publishes at once.")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "202", description = "待另一账号批准 / Another account has to approve it")
    public RestResponse<PublicationDto> publish(
            @PathParam("code") String code,
            @RequestBody(content = @Content(example = "{\"run\":\"3f0c2f3e-5a6b-4c7d-8e9f-0a1b2c3d4e5f\"}")) @Nullable
                    JsonNode body) {
        UUID run = run(body);
        note.subject("run", run);
        PublicationDto publication =
                publications.publish(caller.scope(), caller.caller().account(), code, run);
        note.subject("publication", publication.state());
        if (publications.waivesApproval(caller.scope(), code)) {
            note.subject("approval", "WAIVED");
        }
        boolean isPending = publication.state() == PublicationState.PENDING;
        return RestResponse.status(isPending ? RestResponse.Status.ACCEPTED : RestResponse.Status.OK, publication);
    }

    private static UUID run(@Nullable JsonNode body) {
        try {
            return UUID.fromString(body == null ? "" : body.path("run").asText());
        } catch (IllegalArgumentException e) {
            throw new InvalidPublicationException();
        }
    }

    @GET
    @RolesAllowed({Roles.BUREAU, Roles.AUDITOR})
    @Needs(Permission.ROUNDS_READ)
    @Path("publications")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "发布的历史 / What was published, and what waits for approval")
    public List<PublicationDto> history(@PathParam("code") String code) {
        return publications.history(caller.scope(), code);
    }

    @POST
    @Audited(AuditAction.PUBLICATION_APPROVED)
    @Idempotent
    @RolesAllowed(Roles.BUREAU)
    @Needs(Permission.PUBLICATIONS_WRITE)
    @Path("publications/{id}/approval")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "批准另一账号发起的发布 / Approve what another account asked for",
            description = "发起者不能批准自己的发布。 Nobody approves what the same account asked for.")
    public PublicationDto approve(@PathParam("code") String code, @PathParam("id") long id) {
        PublicationDto publication =
                publications.approve(caller.scope(), caller.caller().account(), code, id);
        note.subject("run", publication.run());
        return publication;
    }

    @DELETE
    @Audited(AuditAction.PUBLICATION_WITHDRAWN)
    @RolesAllowed(Roles.BUREAU)
    @Needs(Permission.PUBLICATIONS_WRITE)
    @Path("publications/{id}")
    @Operation(summary = "撤回待批准的发布 / Take back what waits for approval")
    public void withdraw(@PathParam("code") String code, @PathParam("id") long id) {
        publications.withdraw(caller.scope(), code, id);
    }

    @GET
    @Audited(AuditAction.PLACEMENTS_READ)
    @RolesAllowed({Roles.BUREAU, Roles.COLLEGE, Roles.ENTERPRISE, Roles.AUDITOR})
    @Needs(Permission.PLACEMENTS_READ)
    @Path("placements")
    @Produces({MediaType.APPLICATION_JSON, TableAnswer.CSV, TableAnswer.XLSX})
    @Operation(
            summary = "已发布的安置结果 / Who goes where, as published",
            description =
                    "院校只见本校学生；企业只见到本企业的学生及其联系所需的字段。"
                            + " A college sees its students; an enterprise those who come to it, with the fields that it needs.")
    public Response placements(
            @PathParam("code") String code,
            @BeanParam PlacementFilter filter,
            @BeanParam @Valid PageParameters page,
            @Context Request request,
            @Context UriInfo call) {
        MediaType type = TableAnswer.wanted(request);
        Scope scope = caller.scope();
        if (scope.reach() == Reach.ENTERPRISE) {
            return InternTable.INTERNS.of(noted(interns.interns(scope, code, filter, page.request(type))), type, call);
        }
        RunEntity run = publications.published(scope, code);
        return TableAnswer.PLACEMENTS.of(noted(results.placements(scope, run, filter, page.request(type))), type, call);
    }

    private <R> Page<R> noted(Page<R> page) {
        note.count("rows", page.rows().size());
        return page;
    }
}
