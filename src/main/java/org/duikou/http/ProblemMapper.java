package org.duikou.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.vertx.ext.web.RoutingContext;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PessimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Tells whatever ends a call as a problem. */
final class ProblemMapper {
    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);
    private static final Map<Integer, String> CODES_BY_STATUS = Map.of(
            401, "unauthorised",
            403, "forbidden",
            404, "not-found",
            405, "method-not-allowed",
            406, "not-acceptable",
            413, "body-too-large",
            415, "unsupported-media-type");

    @ServerExceptionMapper
    Response broken(DomainException broken, RoutingContext call) {
        return response(Problems.of(call).of(broken)).build();
    }

    @ServerExceptionMapper
    Response refused(WebApplicationException refused, RoutingContext call) {
        Response original = refused.getResponse();
        if (original.hasEntity() || original.getStatus() < 400) {
            return original;
        }
        if (original.getStatus() >= 500) {
            return failed(refused, call);
        }
        String code = refused.getCause() instanceof JsonProcessingException
                ? "malformed-json"
                : CODES_BY_STATUS.getOrDefault(original.getStatus(), "bad-request");
        Response.ResponseBuilder answer = response(Problems.of(call).of(code, List.of(), List.of()));
        MultivaluedMap<String, Object> headers = original.getHeaders();
        if (headers.containsKey("Allow")) {
            answer.header("Allow", headers.getFirst("Allow"));
        }
        return answer.build();
    }

    @ServerExceptionMapper
    Response malformed(JsonProcessingException malformed, RoutingContext call) {
        return response(Problems.of(call).of("malformed-json", List.of(), List.of()))
                .build();
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException invalid, RoutingContext call) {
        Problems problems = Problems.of(call);
        return response(problems.of("invalid-parameter", List.of(), InvalidParameters.errors(invalid)))
                .build();
    }

    @ServerExceptionMapper({LockTimeoutException.class, PessimisticLockException.class})
    Response busy(RuntimeException busy, RoutingContext call) {
        return response(Problems.of(call).of("busy", List.of(), List.of()))
                .header("Retry-After", 5)
                .build();
    }

    /** The caller learns a number, and only the log what it stands for. */
    @ServerExceptionMapper
    Response failed(Throwable failure, RoutingContext call) {
        String number = UUID.randomUUID().toString();
        LOG.errorf(failure, "Call failed with the number %s", number);
        return response(Problems.of(call).of("internal-error", List.of(number), List.of()))
                .build();
    }

    private static Response.ResponseBuilder response(Problem problem) {
        return Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
    }
}
