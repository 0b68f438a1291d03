package org.duikou.http;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The front door: it leads to the calls and their description. */
@Path("/")
@PermitAll
public class HomeResource {
    private static final URI CALLS = URI.create("/q/swagger-ui/");

    @GET
    @Operation(hidden = true)
    public Response home() {
        return Response.seeOther(CALLS).build();
    }
}
