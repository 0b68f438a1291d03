package org.duikou.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PessimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Tells whatever ends a call as a problem. */
final class ProblemMapper {
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int NOT_ALLOWED = 405;
    private static final Map<Integer, String> CODES_BY_STATUS = Map.of(
            401,
            "unauthorised",
            NOT_FOUND,
            "not-found",
            NOT_ALLOWED,
            "method-not-allowed",
            406,
            "not-acceptable",
            413,
            "body-too-large",
            415,
            "unsupported-media-type");

    private final Calls calls;
    private final Event<DomainException> refusals;

    ProblemMapper(Calls calls, Event<DomainException> refusals) {
        this.calls = calls;
        this.refusals = refusals;
    }

    @ServerExceptionMapper
    Response broken(DomainException broken, RoutingContext call) {
        refusals.fire(broken);
        return response(Problems.of(call).of(broken)).build();
    }

    @ServerExceptionMapper
    Response refused(WebApplicationException refused, RoutingContext call) {
        Response original = refused.getResponse();
        if (original.hasEntity() || original.getStatus() < 400) {
            return original;
        }
        if (refused.getCause() instanceof DomainException broken) {
            return broken(broken, call);
        }
        if (original.getStatus() >= 500) {
            return failed(refused, call);
        }
        if (refused.getCause() instanceof JsonProcessingException malformed) {
            return malformed(malformed, call);
        }
        SortedSet<String> methods = calls.methods(call.request().path());
        int status = status(original.getStatus(), methods, call);
        String code = CODES_BY_STATUS.getOrDefault(status, "bad-request");
        Response.ResponseBuilder answer = response(Problems.of(call).of(code, List.of(), List.of()));
        return status == NOT_ALLOWED
                ? answer.header("Allow", String.join(", ", methods)).build()
                : answer.build();
    }

    /** The framework takes a wrong method of a known path, and a query that it cannot read, for an unknown path. */
    private static int status(int told, SortedSet<String> methods, RoutingContext call) {
        if (told != NOT_FOUND || methods.isEmpty()) {
            return told;
        }
        if (!methods.contains(call.request().method().name())) {
            return NOT_ALLOWED;
        }
        return call.request().query() == null ? NOT_FOUND : BAD_REQUEST;
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
        FailureLog.write(number, failure);
        return response(Problems.of(call).of("internal-error", List.of(number), List.of()))
                .build();
    }

    private static Response.ResponseBuilder response(Problem problem) {
        return Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
    }
}
