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
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.duikou.access.AuditAction;
import org.duikou.access.Audited;
import org.duikou.access.Needs;
import org.duikou.access.Permission;
import org.duikou.access.Roles;
import org.duikou.idempotency.Idempotent;
import org.duikou.intake.RoundRows;
import org.duikou.intake.Table;
import org.duikou.round.submission.OwnRows;
import org.duikou.round.submission.StoredTables;
import org.duikou.round.submission.SubmissionAnswer;
import org.duikou.round.submission.Submissions;
import org.duikou.round.submission.TableCall;
import org.duikou.round.submission.TablePage;
import org.duikou.round.submission.TableScope;
import org.duikou.vocabulary.Assessment;
import org.duikou.vocabulary.OpeningId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The assessments for the openings of one enterprise, or of all. */
@Path("/api/v1/rounds/{code}/assessments")
@Tag(name = "Tables")
public class AssessmentResource {
    private final Submissions submissions;
    private final AssessmentRepository assessments;
    private final StoredTables tables;

    AssessmentResource(Submissions submissions, AssessmentRepository assessments, StoredTables tables) {
        this.submissions = submissions;
        this.assessments = assessments;
        this.tables = tables;
    }

    @GET
    @Audited(AuditAction.TABLE_READ)
    @RolesAllowed({Roles.BUREAU, Roles.ENTERPRISE})
    @Needs(Permission.OPENINGS_READ)
    @Produces({MediaType.APPLICATION_JSON, Submissions.CSV, Submissions.XLSX})
    @Operation(summary = "企业评分：一家企业的岗位，或全部 / The assessments for one enterprise, or all")
    public Response read(@BeanParam TablePage page, @RestQuery @Nullable String enterprise) {
        return tables.read(page, assessments, OwnRows.ofOpeningsOf(enterprise));
    }

    @PUT
    @Audited(AuditAction.TABLE_REPLACED)
    @Idempotent
    @RolesAllowed({Roles.BUREAU, Roles.ENTERPRISE})
    @Needs(Permission.OPENINGS_WRITE)
    @Consumes({Submissions.CSV, Submissions.XLSX, MediaType.APPLICATION_JSON, Submissions.NDJSON})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "替换企业评分：一家企业的岗位，或全部 / Replace the assessments for one enterprise, or all")
    public RestResponse<SubmissionAnswer> replace(
            @BeanParam TableCall call, @RestQuery @Nullable String enterprise, InputStream body) {
        return submissions.receive(
                call, assessments, TableScope.ofEnterprise(enterprise, AssessmentResource::enterpriseIn), body);
    }

    /** Of an opening that is not there nobody can tell; that it is not there is told by the checks. */
    private static TableScope.OwnerOf<Assessment> enterpriseIn(RoundRows rows) {
        Map<OpeningId, String> enterpriseByOpening = new HashMap<>();
        rows.of(Table.OPENINGS)
                .facts()
                .forEach(opening -> enterpriseByOpening.put(
                        opening.id(), opening.enterprise().code()));
        return assessment -> Optional.ofNullable(enterpriseByOpening.get(assessment.opening()));
    }
}
