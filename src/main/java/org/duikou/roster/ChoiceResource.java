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

/** The choices of one college's students, or of all. */
@Path("/api/v1/rounds/{code}/choices")
@Tag(name = "Tables")
public class ChoiceResource {
    private final Submissions submissions;
    private final ChoiceRepository choices;
    private final StoredTables tables;

    ChoiceResource(Submissions submissions, ChoiceRepository choices, StoredTables tables) {
        this.submissions = submissions;
        this.choices = choices;
        this.tables = tables;
    }

    @GET
    @Audited(AuditAction.TABLE_READ)
    @RolesAllowed({Roles.BUREAU, Roles.COLLEGE})
    @Needs(Permission.ROSTERS_READ)
    @Produces({MediaType.APPLICATION_JSON, Submissions.CSV, Submissions.XLSX})
    @Operation(summary = "志愿：一所院校的学生，或全部 / The choices of one college's students, or all")
    public Response read(@BeanParam TablePage page, @RestQuery @Nullable String college) {
        return tables.read(page, choices, OwnRows.ofCollege(college));
    }

    @PUT
    @Audited(AuditAction.TABLE_REPLACED)
    @Idempotent
    @RolesAllowed({Roles.BUREAU, Roles.COLLEGE})
    @Needs(Permission.ROSTERS_WRITE)
    @Consumes({Submissions.CSV, Submissions.XLSX, MediaType.APPLICATION_JSON, Submissions.NDJSON})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "替换志愿：一所院校的学生，或全部 / Replace the choices of one college's students, or all")
    public RestResponse<SubmissionAnswer> replace(
            @BeanParam TableCall call, @RestQuery @Nullable String college, InputStream body) {
        return submissions.receive(
                call,
                choices,
                TableScope.ofCollege(
                        college, choice -> choice.student().college().code()),
                body);
    }
}
