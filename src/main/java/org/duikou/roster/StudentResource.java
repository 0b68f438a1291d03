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

/** The roster of one college, or of all. */
@Path("/api/v1/rounds/{code}/students")
@Tag(name = "Tables")
public class StudentResource {
    private final Submissions submissions;
    private final StudentRepository students;

    StudentResource(Submissions submissions, StudentRepository students) {
        this.submissions = submissions;
        this.students = students;
    }

    @PUT
    @Audited(AuditAction.TABLE_REPLACED)
    @RolesAllowed({Roles.BUREAU, Roles.COLLEGE})
    @Needs(Permission.ROSTERS_WRITE)
    @Consumes({Submissions.CSV, Submissions.XLSX, MediaType.APPLICATION_JSON})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "替换学生名册：一所院校，或全部 / Replace the roster of one college, or all")
    public SubmissionAnswer replace(@BeanParam TableCall call, @RestQuery @Nullable String college, InputStream body) {
        return submissions.receive(
                call,
                students,
                TableScope.ofCollege(
                        college, line -> line.candidate().id().college().code()),
                body);
    }
}
