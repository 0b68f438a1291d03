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

/** The colleges of a round. */
@Path("/api/v1/rounds/{code}/colleges")
@Tag(name = "Tables")
public class CollegeResource {
    private final Submissions submissions;
    private final CollegeRepository colleges;

    CollegeResource(Submissions submissions, CollegeRepository colleges) {
        this.submissions = submissions;
        this.colleges = colleges;
    }

    @PUT
    @Audited(AuditAction.TABLE_REPLACED)
    @RolesAllowed(Roles.BUREAU)
    @Needs(Permission.ROSTERS_WRITE)
    @Consumes({Submissions.CSV, Submissions.XLSX, MediaType.APPLICATION_JSON})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "替换院校表 / Replace the colleges")
    public SubmissionAnswer replace(@BeanParam TableCall call, InputStream body) {
        return submissions.receive(call, colleges, TableScope.whole(), body);
    }
}
