package org.duikou.opening;

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
import java.util.Optional;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The openings of one enterprise, or of all. */
@Path("/api/v1/rounds/{code}/openings")
@Tag(name = "Tables")
public class OpeningResource {
    private final Submissions submissions;
    private final OpeningRepository openings;
    private final StoredTables tables;

    OpeningResource(Submissions submissions, OpeningRepository openings, StoredTables tables) {
        this.submissions = submissions;
        this.openings = openings;
        this.tables = tables;
    }

    @GET
    @RolesAllowed({Roles.BUREAU, Roles.ENTERPRISE})
    @Needs(Permission.OPENINGS_READ)
    @Produces({MediaType.APPLICATION_JSON, Submissions.CSV, Submissions.XLSX})
    @Operation(summary = "岗位与订单班：一家企业，或全部 / The openings of one enterprise, or all")
    public Response read(@BeanParam TablePage page, @RestQuery @Nullable String enterprise) {
        return tables.read(page, openings, OwnRows.ofEnterprise(enterprise));
    }

    @PUT
    @Audited(AuditAction.TABLE_REPLACED)
    @Idempotent
    @RolesAllowed({Roles.BUREAU, Roles.ENTERPRISE})
    @Needs(Permission.OPENINGS_WRITE)
    @Consumes({Submissions.CSV, Submissions.XLSX, MediaType.APPLICATION_JSON, Submissions.NDJSON})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "替换岗位与订单班：一家企业，或全部 / Replace the openings of one enterprise, or all")
    public RestResponse<SubmissionAnswer> replace(
            @BeanParam TableCall call, @RestQuery @Nullable String enterprise, InputStream body) {
        return submissions.receive(
                call,
                openings,
                TableScope.ofEnterprise(
                        enterprise,
                        rows -> opening -> Optional.of(opening.enterprise().code())),
                body);
    }
}
