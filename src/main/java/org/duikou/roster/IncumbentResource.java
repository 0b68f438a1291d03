package org.duikou.roster;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
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

/** The placements now in force. */
@Path("/api/v1/rounds/{code}/incumbent")
@Tag(name = "Tables")
public class IncumbentResource {
    private final Submissions submissions;
    private final IncumbentRepository incumbents;

    IncumbentResource(Submissions submissions, IncumbentRepository incumbents) {
        this.submissions = submissions;
        this.incumbents = incumbents;
    }

    @PUT
    @Audited(AuditAction.TABLE_REPLACED)
    @RolesAllowed(Roles.BUREAU)
    @Needs(Permission.ROSTERS_WRITE)
    @Consumes({Submissions.CSV, Submissions.XLSX, MediaType.APPLICATION_JSON})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "替换现有安置 / Replace the placements now in force")
    public SubmissionAnswer replace(@BeanParam TableCall call, InputStream body) {
        return submissions.receive(call, incumbents, TableScope.whole(), body);
    }
}
