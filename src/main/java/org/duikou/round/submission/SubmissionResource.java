package org.duikou.round.submission;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.duikou.access.CurrentCaller;
import org.duikou.access.Needs;
import org.duikou.access.Permission;
import org.duikou.access.Roles;
import org.duikou.access.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Receipts of the tables that were accepted. */
@Path("/api/v1/rounds/{code}/submissions")
@RolesAllowed({Roles.BUREAU, Roles.COLLEGE, Roles.ENTERPRISE, Roles.AUDITOR})
@Needs(Permission.ROUNDS_READ)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tables")
public class SubmissionResource {
    private final ReceiptReading receipts;
    private final CurrentCaller caller;

    SubmissionResource(ReceiptReading receipts, CurrentCaller caller) {
        this.receipts = receipts;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "报送回执，新的在前 / Receipts of what was submitted, newest first")
    public List<Receipt> listReceipts(
            String code,
            @RestQuery @Nullable String table,
            @RestQuery @Nullable String college,
            @RestQuery @Nullable String enterprise,
            @RestQuery @DefaultValue("1000") @Min(1) @Max(10_000) int limit) {
        Scope scope = caller.scope();
        String owner =
                scope.college(college).or(() -> scope.enterprise(enterprise)).orElse(null);
        return receipts.listReceipts(scope, code, new ReceiptReading.Wanted(table, owner, limit));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "一份报送回执 / One receipt")
    public Receipt receipt(String code, long id) {
        return receipts.receipt(caller.scope(), code, id);
    }
}
