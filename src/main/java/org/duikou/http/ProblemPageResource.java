package org.duikou.http;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Collection;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Pages that say what a problem means and what to do about it, in both languages. */
@Path("/problems")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class ProblemPageResource {
    private final ProblemCatalogue catalogue = ProblemCatalogue.packaged();

    record problem(ProblemType problem) implements TemplateInstance {}

    record problems(Collection<ProblemType> problems) implements TemplateInstance {}

    @GET
    @Operation(hidden = true)
    public TemplateInstance listProblems() {
        return new problems(catalogue.listProblems());
    }

    @GET
    @Path("/{code}")
    @Operation(hidden = true)
    public TemplateInstance problem(String code) {
        return new problem(catalogue.findProblem(code).orElseThrow(ProblemNotFoundException::new));
    }
}
