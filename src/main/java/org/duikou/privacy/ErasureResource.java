package org.duikou.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.duikou.access.AuditAction;
import org.duikou.access.AuditNote;
import org.duikou.access.Audited;
import org.duikou.access.CurrentCaller;
import org.duikou.access.Needs;
import org.duikou.access.Permission;
import org.duikou.access.Roles;
import org.duikou.idempotency.Idempotent;
import org.duikou.round.RoundService;
import org.duikou.vocabulary.StudentId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Students who want to be forgotten. Whom it is about stands in the body: paths are logged on their way. */
@Path("/api/v1/rounds/{code}/erasures")
@Tag(name = "Privacy")
public class ErasureResource {
    private final Erasure erasure;
    private final RoundService rounds;
    private final CurrentCaller caller;
    private final AuditNote note;

    ErasureResource(Erasure erasure, RoundService rounds, CurrentCaller caller, AuditNote note) {
        this.erasure = erasure;
        this.rounds = rounds;
        this.caller = caller;
        this.note = note;
    }

    @POST
    @Idempotent
    @Audited(AuditAction.STUDENT_ERASED)
    @RolesAllowed(Roles.BUREAU)
    @Needs(Permission.PRIVACY_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "抹去一名学生的个人信息 / Erase a student's personal data",
            description =
                    "名册、志愿、评分等删除，安置结果以假名保留；重复请求结果相同；有运行在进行时 409。"
                            + " Roster, choices and scores go, placements stay under a pseudonym. Asked again, nothing changes.")
    public ErasureDto erase(
            @PathParam("code") String code,
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = Object.class),
                                            example = "{\"college\":\"C01\",\"student\":\"20220001\"}"))
                    @Nullable
                    JsonNode body) {
        rounds.round(caller.scope(), code);
        StudentId student = student(body);
        String pseudonym = erasure.erase(caller.scope(), code, student);
        note.subject("college", student.college());
        note.subject("student", pseudonym);
        return new ErasureDto(code, student.college().code(), pseudonym);
    }

    private static StudentId student(@Nullable JsonNode body) {
        try {
            return body == null
                    ? StudentId.of("", "")
                    : StudentId.of(
                            body.path("college").asText(), body.path("student").asText());
        } catch (IllegalArgumentException e) {
            throw new InvalidErasureException();
        }
    }
}
