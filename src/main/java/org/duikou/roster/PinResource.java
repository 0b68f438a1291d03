package org.duikou.roster;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.duikou.access.AuditAction;
import org.duikou.access.Audited;
import org.duikou.access.Needs;
import org.duikou.access.Permission;
import org.duikou.access.Roles;
import org.duikou.idempotency.Idempotent;
import org.duikou.round.submission.OwnRows;
import org.duikou.round.submission.StoredTables;
import org.duikou.round.submission.SubmissionAnswer;
import org.duikou.round.submission.Submissions;
import org.duikou.round.submission.TableCall;
import org.duikou.round.submission.TablePage;
import org.duikou.round.submission.TableScope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The pins of a round. */
@Path("/api/v1/rounds/{code}/pins")
@Tag(name = "Tables")
public class PinResource {
    private final Submissions submissions;
    private final PinRepository pins;
    private final StoredTables tables;

    PinResource(Submissions submissions, PinRepository pins, StoredTables tables) {
        this.submissions = submissions;
        this.pins = pins;
        this.tables = tables;
    }

    @GET
    @Audited(AuditAction.TABLE_READ)
    @RolesAllowed(Roles.BUREAU)
    @Needs(Permission.ROSTERS_READ)
    @Produces({MediaType.APPLICATION_JSON, Submissions.CSV, Submissions.XLSX})
    @Operation(summary = "指定 / The pins")
    public Response read(@BeanParam TablePage page) {
        return tables.read(page, pins, OwnRows.whole());
    }

    @PUT
    @Audited(AuditAction.TABLE_REPLACED)
    @Idempotent
    @RolesAllowed(Roles.BUREAU)
    @Needs(Permission.ROSTERS_WRITE)
    @Consumes({Submissions.CSV, Submissions.XLSX, MediaType.APPLICATION_JSON, Submissions.NDJSON})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "替换指定 / Replace the pins")
    public RestResponse<SubmissionAnswer> replace(@BeanParam TableCall call, InputStream body) {
        return submissions.receive(call, pins, TableScope.whole(), body);
    }
}
