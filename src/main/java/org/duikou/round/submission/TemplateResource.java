package org.duikou.round.submission;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.duikou.access.Needs;
import org.duikou.access.Permission;
import org.duikou.access.Roles;
import org.duikou.http.Languages;
import org.duikou.intake.Table;
import org.duikou.intake.TableTemplate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** Empty tables to be filled in, the same for everyone. */
@Path("/api/v1/templates")
@RolesAllowed({Roles.BUREAU, Roles.COLLEGE, Roles.ENTERPRISE, Roles.INSTITUTION, Roles.AUDITOR})
@Needs(Permission.ROUNDS_READ)
@Tag(name = "Tables")
public class TemplateResource {

    @GET
    @Path("/{table}.xlsx")
    @Produces(Submissions.XLSX)
    @Operation(
            summary = "表格模板（xlsx）/ Template of a table (xlsx)",
            description = "表头、下拉选项与填写说明。 Headers, lists to choose from, and a sheet of notes.")
    public Response xlsx(
            String table, @RestHeader("Accept-Language") @Parameter(hidden = true) @Nullable String language) {
        TableTemplate template = template(table, language);
        return file(template.xlsx(), template.table().name() + ".xlsx");
    }

    @GET
    @Path("/{table}.csv")
    @Produces(Submissions.CSV)
    @Operation(summary = "表格模板（csv）/ Template of a table (csv)")
    public Response csv(
            String table, @RestHeader("Accept-Language") @Parameter(hidden = true) @Nullable String language) {
        TableTemplate template = template(table, language);
        return file(template.csv(), template.table().name() + ".csv");
    }

    private static TableTemplate template(String name, @Nullable String language) {
        return Table.all().stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .map(table -> new TableTemplate(table, Languages.of(language)))
                .orElseThrow(NotFoundException::new);
    }

    private static Response file(byte[] bytes, String name) {
        return Response.ok(bytes)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
