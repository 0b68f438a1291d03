package org.duikou.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.duikou.access.AuditAction;
import org.duikou.access.Audited;
import org.duikou.access.CurrentCaller;
import org.duikou.access.Needs;
import org.duikou.access.Permission;
import org.duikou.access.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The audit of a bureau: read, exported, and held to its head. */
@Path("/api/v1/audit")
@RolesAllowed({Roles.BUREAU, Roles.AUDITOR})
@Needs(Permission.AUDIT_READ)
@Tag(name = "Audit")
public class AuditResource {
    private static final String NDJSON = "application/x-ndjson";

    private final AuditReader reader;
    private final AuditExport export;
    private final CurrentCaller caller;

    AuditResource(AuditReader reader, AuditExport export, CurrentCaller caller) {
        this.reader = reader;
        this.export = export;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "审计记录 / What was changed and seen, by whom",
            description =
                    "organisation 为空字符串时只列主管部门自身账号的记录；after 取自上一页的 Link。"
                            + " An empty organisation means the bureau's own accounts; after comes from the Link of the page before.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AuditEntryDto[].class)))
    public Response entries(
            @RestQuery @Nullable String bureau,
            @RestQuery @Nullable String organisation,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("1000") @Min(1) @Max(10_000) int limit,
            @Context UriInfo call) {
        List<StoredEntry> page = reader.page(chains(bureau, organisation), AuditCursor.parse(after), limit + 1);
        List<StoredEntry> told = page.subList(0, Math.min(page.size(), limit));
        Response.ResponseBuilder answer =
                Response.ok(told.stream().map(AuditEntryDto::from).toList());
        if (page.size() > limit) {
            String last = told.get(told.size() - 1).cursor().text();
            answer.link(
                    call.getRequestUriBuilder().replaceQueryParam("after", last).build(), "next");
        }
        return answer.build();
    }

    @GET
    @Path("head")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "链头（签名） / How far each chain has come, signed",
            description = "请在别处保存：日后可用 verify-audit --head 核对。 Keep it elsewhere, for verify-audit --head.")
    public String head(@RestQuery @Nullable String bureau, @RestQuery @Nullable String organisation) {
        return export.head(chains(bureau, organisation));
    }

    @GET
    @Path("export")
    @Audited(AuditAction.AUDIT_EXPORTED)
    @Produces(NDJSON)
    @Operation(
            summary = "导出审计记录（NDJSON，末行为链头）/ Every entry, one a line, and at the end the head",
            description = "用 duikou verify-audit 核验。 To be verified by duikou verify-audit.")
    public StreamingOutput export(@RestQuery @Nullable String bureau, @RestQuery @Nullable String organisation) {
        return export.of(chains(bureau, organisation));
    }

    private ChainSelection chains(@Nullable String bureau, @Nullable String organisation) {
        return ChainSelection.of(caller.scope(), bureau, organisation);
    }
}
