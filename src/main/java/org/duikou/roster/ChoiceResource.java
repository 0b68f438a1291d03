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
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The choices of one college's students, or of all. */
@Path("/api/v1/rounds/{code}/choices")
@Tag(name = "Tables")
public class ChoiceResource {
    private final Submissions submissions;
    private final ChoiceRepository choices;

    ChoiceResource(Submissions submissions, ChoiceRepository choices) {
        this.submissions = submissions;
        this.choices = choices;
    }

    @PUT
    @Audited(AuditAction.TABLE_REPLACED)
    @RolesAllowed({Roles.BUREAU, Roles.COLLEGE})
    @Needs(Permission.ROSTERS_WRITE)
    @Consumes({Submissions.CSV, Submissions.XLSX, MediaType.APPLICATION_JSON})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "替换志愿：一所院校的学生，或全部 / Replace the choices of one college's students, or all")
    public SubmissionAnswer replace(@BeanParam TableCall call, @RestQuery @Nullable String college, InputStream body) {
        return submissions.receive(
                call,
                choices,
                TableScope.ofCollege(
                        college, choice -> choice.student().college().code()),
                body);
    }
}
