package org.duikou.opening;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.duikou.intake.RoundRows;
import org.duikou.intake.Table;
import org.duikou.round.submission.SubmissionAnswer;
import org.duikou.round.submission.Submissions;
import org.duikou.round.submission.TableCall;
import org.duikou.round.submission.TableScope;
import org.duikou.vocabulary.Assessment;
import org.duikou.vocabulary.OpeningId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Tables that enterprises send. */
@Path("/api/v1/rounds/{code}")
@Consumes({Submissions.CSV, Submissions.XLSX, MediaType.APPLICATION_JSON})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tables", description = "批次的各张表 / Tables of a round")
public class OpeningResource {
    private final Submissions submissions;
    private final EnterpriseRepository enterprises;
    private final OpeningRepository openings;
    private final AssessmentRepository assessments;

    OpeningResource(
            Submissions submissions,
            EnterpriseRepository enterprises,
            OpeningRepository openings,
            AssessmentRepository assessments) {
        this.submissions = submissions;
        this.enterprises = enterprises;
        this.openings = openings;
        this.assessments = assessments;
    }

    @PUT
    @Path("/enterprises")
    @Operation(summary = "替换企业表 / Replace the enterprises")
    public SubmissionAnswer enterprises(@BeanParam TableCall call, InputStream body) {
        return submissions.receive(call, enterprises, TableScope.whole(), body);
    }

    @PUT
    @Path("/openings")
    @Operation(summary = "替换岗位与订单班：一家企业，或全部 / Replace the openings of one enterprise, or all")
    public SubmissionAnswer openings(
            @BeanParam TableCall call, @RestQuery @Nullable String enterprise, InputStream body) {
        return submissions.receive(
                call,
                openings,
                TableScope.ofEnterprise(
                        enterprise,
                        rows -> opening -> Optional.of(opening.enterprise().code())),
                body);
    }

    @PUT
    @Path("/assessments")
    @Operation(summary = "替换企业评分：一家企业，或全部 / Replace the assessments of one enterprise, or all")
    public SubmissionAnswer assessments(
            @BeanParam TableCall call, @RestQuery @Nullable String enterprise, InputStream body) {
        return submissions.receive(
                call, assessments, TableScope.ofEnterprise(enterprise, OpeningResource::enterpriseOf), body);
    }

    /** Of an opening that is not there nobody can tell; that it is not there is told by the checks. */
    private static TableScope.OwnerOf<Assessment> enterpriseOf(RoundRows rows) {
        Map<OpeningId, String> enterpriseByOpening = new HashMap<>();
        rows.of(Table.OPENINGS)
                .facts()
                .forEach(opening -> enterpriseByOpening.put(
                        opening.id(), opening.enterprise().code()));
        return assessment -> Optional.ofNullable(enterpriseByOpening.get(assessment.opening()));
    }
}
