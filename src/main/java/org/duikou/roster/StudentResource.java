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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The roster of one college, or of all. */
@Path("/api/v1/rounds/{code}/students")
@Tag(name = "Tables")
public class StudentResource {
    private final Submissions submissions;
    private final StudentRepository students;
    private final StoredTables tables;

    StudentResource(Submissions submissions, StudentRepository students, StoredTables tables) {
        this.submissions = submissions;
        this.students = students;
        this.tables = tables;
    }

    @GET
    @Audited(AuditAction.TABLE_READ)
    @RolesAllowed({Roles.BUREAU, Roles.COLLEGE})
    @Needs(Permission.ROSTERS_READ)
    @Produces({MediaType.APPLICATION_JSON, Submissions.CSV, Submissions.XLSX})
    @Operation(
            summary = "学生名册：一所院校，或全部；姓名与掩码后的身份证号 / The roster of one college, or all; names, and masks of resident IDs")
    public Response read(@BeanParam TablePage page, @RestQuery @Nullable String college) {
        return tables.read(page, students, OwnRows.ofCollege(college));
    }

    @PUT
    @Audited(AuditAction.TABLE_REPLACED)
    @Idempotent
    @RolesAllowed({Roles.BUREAU, Roles.COLLEGE})
    @Needs(Permission.ROSTERS_WRITE)
    @Consumes({Submissions.CSV, Submissions.XLSX, MediaType.APPLICATION_JSON, Submissions.NDJSON})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "替换学生名册：一所院校，或全部 / Replace the roster of one college, or all")
    public RestResponse<SubmissionAnswer> replace(
            @BeanParam TableCall call, @RestQuery @Nullable String college, InputStream body) {
        return submissions.receive(
                call,
                students,
                TableScope.ofCollege(
                        college, line -> line.candidate().id().college().code()),
                body);
    }
}
