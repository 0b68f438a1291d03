package org.duikou.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.duikou.http.Problem;
import org.duikou.http.Problems;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Tells a refused caller why, as a problem. */
final class RefusalMapper {

    @ServerExceptionMapper
    Response forbidden(ForbiddenException refused, RoutingContext call) {
        return response("forbidden", call).build();
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unauthorised(SecurityException refused, RoutingContext call) {
        return response("unauthorised", call)
                .header("WWW-Authenticate", CallerMechanism.challenge(call))
                .build();
    }

    private static Response.ResponseBuilder response(String code, RoutingContext call) {
        Problem problem = Problems.of(call).of(code, List.of(), List.of());
        return Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
    }
}
