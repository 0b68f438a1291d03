package org.duikou.roster;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.duikou.round.submission.SubmissionAnswer;
import org.duikou.round.submission.Submissions;
import org.duikou.round.submission.TableCall;
import org.duikou.round.submission.TableScope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Tables that colleges and the bureau send. */
@Path("/api/v1/rounds/{code}")
@Consumes({Submissions.CSV, Submissions.XLSX, MediaType.APPLICATION_JSON})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tables", description = "批次的各张表 / Tables of a round")
public class RosterResource {
    private final Submissions submissions;
    private final RosterTables tables;

    RosterResource(Submissions submissions, RosterTables tables) {
        this.submissions = submissions;
        this.tables = tables;
    }

    @PUT
    @Path("/colleges")
    @Operation(summary = "替换院校表 / Replace the colleges")
    public SubmissionAnswer colleges(@BeanParam TableCall call, InputStream body) {
        return submissions.receive(call, tables.colleges(), TableScope.whole(), body);
    }

    @PUT
    @Path("/institutions")
    @Operation(summary = "替换人力资源机构表 / Replace the institutions")
    public SubmissionAnswer institutions(@BeanParam TableCall call, InputStream body) {
        return submissions.receive(call, tables.institutions(), TableScope.whole(), body);
    }

    @PUT
    @Path("/students")
    @Operation(summary = "替换学生名册：一所院校，或全部 / Replace the roster of one college, or all")
    public SubmissionAnswer students(@BeanParam TableCall call, @RestQuery @Nullable String college, InputStream body) {
        return submissions.receive(
                call,
                tables.students(),
                TableScope.ofCollege(
                        college, line -> line.candidate().id().college().code()),
                body);
    }

    @PUT
    @Path("/choices")
    @Operation(summary = "替换志愿：一所院校，或全部 / Replace the choices of one college's students, or all")
    public SubmissionAnswer choices(@BeanParam TableCall call, @RestQuery @Nullable String college, InputStream body) {
        return submissions.receive(
                call,
                tables.choices(),
                TableScope.ofCollege(
                        college, choice -> choice.student().college().code()),
                body);
    }

    @PUT
    @Path("/exclusions")
    @Operation(summary = "替换排除：一所院校的学生，或全部 / Replace the exclusions of one college's students, or all")
    public SubmissionAnswer exclusions(
            @BeanParam TableCall call, @RestQuery @Nullable String college, InputStream body) {
        return submissions.receive(
                call,
                tables.exclusions(),
                TableScope.ofCollege(
                        college, exclusion -> exclusion.student().college().code()),
                body);
    }

    @PUT
    @Path("/pins")
    @Operation(summary = "替换指定 / Replace the pins")
    public SubmissionAnswer pins(@BeanParam TableCall call, InputStream body) {
        return submissions.receive(call, tables.pins(), TableScope.whole(), body);
    }

    @PUT
    @Path("/incumbent")
    @Operation(summary = "替换现有安置 / Replace the placements now in force")
    public SubmissionAnswer incumbent(@BeanParam TableCall call, InputStream body) {
        return submissions.receive(call, tables.incumbents(), TableScope.whole(), body);
    }
}
