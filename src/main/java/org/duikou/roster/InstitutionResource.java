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

/** The institutions that observe a round. */
@Path("/api/v1/rounds/{code}/institutions")
@Tag(name = "Tables")
public class InstitutionResource {
    private final Submissions submissions;
    private final InstitutionRepository institutions;

    InstitutionResource(Submissions submissions, InstitutionRepository institutions) {
        this.submissions = submissions;
        this.institutions = institutions;
    }

    @PUT
    @Audited(AuditAction.TABLE_REPLACED)
    @RolesAllowed(Roles.BUREAU)
    @Needs(Permission.ROSTERS_WRITE)
    @Consumes({Submissions.CSV, Submissions.XLSX, MediaType.APPLICATION_JSON})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "替换人力资源机构表 / Replace the institutions")
    public SubmissionAnswer replace(@BeanParam TableCall call, InputStream body) {
        return submissions.receive(call, institutions, TableScope.whole(), body);
    }
}
