package org.duikou.opening;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Optional;
import org.duikou.access.AuditAction;
import org.duikou.access.Audited;
import org.duikou.access.Needs;
import org.duikou.access.Permission;
import org.duikou.access.Roles;
import org.duikou.round.submission.SubmissionAnswer;
import org.duikou.round.submission.Submissions;
import org.duikou.round.submission.TableCall;
import org.duikou.round.submission.TableScope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The openings of one enterprise, or of all. */
@Path("/api/v1/rounds/{code}/openings")
@Tag(name = "Tables")
public class OpeningResource {
    private final Submissions submissions;
    private final OpeningRepository openings;

    OpeningResource(Submissions submissions, OpeningRepository openings) {
        this.submissions = submissions;
        this.openings = openings;
    }

    @PUT
    @Audited(AuditAction.TABLE_REPLACED)
    @RolesAllowed({Roles.BUREAU, Roles.ENTERPRISE})
    @Needs(Permission.OPENINGS_WRITE)
    @Consumes({Submissions.CSV, Submissions.XLSX, MediaType.APPLICATION_JSON})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "替换岗位与订单班：一家企业，或全部 / Replace the openings of one enterprise, or all")
    public SubmissionAnswer replace(
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
