package org.duikou.run;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayInputStream;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.duikou.access.AuditAction;
import org.duikou.access.AuditNote;
import org.duikou.access.Audited;
import org.duikou.access.CurrentCaller;
import org.duikou.access.Needs;
import org.duikou.access.Permission;
import org.duikou.access.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a run found: the tables, the summary and the certificate of a solved round. */
@Path("/api/v1/runs/{id}")
@Tag(name = "Results")
public class RunResultResource {
    private final RunService runs;
    private final RunResults results;
    private final CurrentCaller caller;
    private final AuditNote note;

    RunResultResource(RunService runs, RunResults results, CurrentCaller caller, AuditNote note) {
        this.runs = runs;
        this.results = results;
        this.caller = caller;
        this.note = note;
    }

    @GET
    @Audited(AuditAction.PLACEMENTS_READ)
    @RolesAllowed({Roles.BUREAU, Roles.COLLEGE, Roles.AUDITOR})
    @Needs(Permission.PLACEMENTS_READ)
    @Path("placements")
    @Produces({MediaType.APPLICATION_JSON, TableAnswer.CSV, TableAnswer.XLSX})
    @Operation(summary = "安置结果 / Who goes where")
    public Response placements(
            @PathParam("id") UUID id,
            @BeanParam PlacementFilter filter,
            @BeanParam @Valid PageParameters page,
            @Context Request request,
            @Context UriInfo call) {
        MediaType type = TableAnswer.wanted(request);
        RunEntity run = runs.runWithResult(caller.scope(), id);
        return TableAnswer.PLACEMENTS.of(
                noted(results.placements(caller.scope(), run, filter, page.request(type))), type, call);
    }

    @GET
    @Audited(AuditAction.UNPLACED_READ)
    @RolesAllowed({Roles.BUREAU, Roles.AUDITOR})
    @Needs(Permission.RESULTS_READ)
    @Path("unplaced")
    @Produces({MediaType.APPLICATION_JSON, TableAnswer.CSV, TableAnswer.XLSX})
    @Operation(summary = "未安置的学生及原因 / Who is unplaced, and why")
    public Response unplaced(
            @PathParam("id") UUID id,
            @BeanParam @Valid PageParameters page,
            @Context Request request,
            @Context UriInfo call) {
        MediaType type = TableAnswer.wanted(request);
        RunEntity run = runs.runWithResult(caller.scope(), id);
        return TableAnswer.UNPLACED.of(noted(results.unplaced(caller.scope(), run, page.request())), type, call);
    }

    private <R> Page<R> noted(Page<R> page) {
        note.count("rows", page.rows().size());
        return page;
    }

    @GET
    @RolesAllowed({Roles.BUREAU, Roles.AUDITOR})
    @Needs(Permission.RESULTS_READ)
    @Path("order-classes")
    @Produces({MediaType.APPLICATION_JSON, TableAnswer.CSV, TableAnswer.XLSX})
    @Operation(summary = "订单班开班情况 / Which order classes are held, and why the others are not")
    public Response orderClasses(
            @PathParam("id") UUID id,
            @BeanParam @Valid PageParameters page,
            @Context Request request,
            @Context UriInfo call) {
        MediaType type = TableAnswer.wanted(request);
        RunEntity run = runs.runWithResult(caller.scope(), id);
        return TableAnswer.ORDER_CLASSES.of(results.orderClasses(run, page.request()), type, call);
    }

    @GET
    @Audited(AuditAction.BLOCKING_PAIRS_READ)
    @RolesAllowed({Roles.BUREAU, Roles.AUDITOR})
    @Needs(Permission.RESULTS_READ)
    @Path("blocking-pairs")
    @Produces({MediaType.APPLICATION_JSON, TableAnswer.CSV, TableAnswer.XLSX})
    @Operation(summary = "阻碍对及未能实现的志愿 / Pairs that block, and wishes that a limit stands against")
    public Response blockingPairs(
            @PathParam("id") UUID id,
            @BeanParam @Valid PageParameters page,
            @Context Request request,
            @Context UriInfo call) {
        MediaType type = TableAnswer.wanted(request);
        RunEntity run = runs.runWithResult(caller.scope(), id);
        return TableAnswer.BLOCKING_PAIRS.of(
                noted(results.blockingPairs(caller.scope(), run, page.request(type))), type, call);
    }

    @GET
    @RolesAllowed({Roles.BUREAU, Roles.AUDITOR})
    @Needs(Permission.RESULTS_READ)
    @Path("summary")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "汇总（summary.json） / The figures, as summary.json has them")
    public String summary(@PathParam("id") UUID id) {
        RunEntity run = runs.runWithResult(caller.scope(), id);
        return results.summary(run);
    }

    @GET
    @RolesAllowed(Roles.BUREAU)
    @Needs(Permission.RESULTS_READ)
    @Path("certificate")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "证书（certificate.json） / What proves the bound, as certificate.json has it")
    public StreamingOutput certificate(@PathParam("id") UUID id) {
        RunEntity run = runs.runWithResult(caller.scope(), id);
        byte[] gzipped = results.gzippedCertificate(run);
        return to -> new GZIPInputStream(new ByteArrayInputStream(gzipped)).transferTo(to);
    }
}
