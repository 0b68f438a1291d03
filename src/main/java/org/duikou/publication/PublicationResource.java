package org.duikou.publication;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.duikou.run.PageParameters;
import org.duikou.run.PlacementFilter;
import org.duikou.run.RunResults;
import org.duikou.run.TableAnswer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Publishing a run, and reading what is published. */
@Path("/api/v1/rounds/{code}")
@Tag(name = "Publications")
public class PublicationResource {
    private final PublicationService publications;
    private final RunResults results;

    PublicationResource(PublicationService publications, RunResults results) {
        this.publications = publications;
        this.results = results;
    }

    @POST
    @Path("publish")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Make a run's placements those of the round; earlier publications stay as history")
    public PublicationDto publish(@PathParam("code") String code, @Nullable PublicationRequest request) {
        UUID run = request == null ? null : request.run();
        if (run == null) {
            throw new InvalidPublicationException();
        }
        return PublicationDto.from(publications.publish(code, run), code);
    }

    @GET
    @Path("placements")
    @Produces({MediaType.APPLICATION_JSON, TableAnswer.CSV, TableAnswer.XLSX})
    @Operation(summary = "Who goes where, as published")
    public Response placements(
            @PathParam("code") String code,
            @BeanParam PlacementFilter filter,
            @BeanParam @Valid PageParameters page,
            @Context Request request,
            @Context UriInfo call) {
        MediaType type = TableAnswer.wanted(request);
        UUID run = publications.published(code);
        return TableAnswer.PLACEMENTS.of(results.placements(run, filter, page.request(type)), type, call);
    }
}
