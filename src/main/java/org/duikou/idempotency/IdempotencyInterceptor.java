package org.duikou.idempotency;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.duikou.http.BodyFile;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/**
 * Gives a call one effect under its key. The call runs in one transaction that holds the key's row and stores the answer
 * in it; a call that fails leaves no answer, and the key is free again.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE - 1) // around the audit, whose entry is a part of the effect
class IdempotencyInterceptor {
    static final String HEADER = "Idempotency-Key";

    private final IdempotentCalls calls;
    private final IdempotencyConfig config;
    private final RoutingContext http;
    private final SecurityIdentity identity;
    private final ObjectMapper json;

    IdempotencyInterceptor(
            IdempotentCalls calls,
            IdempotencyConfig config,
            RoutingContext http,
            SecurityIdentity identity,
            ObjectMapper json) {
        this.calls = calls;
        this.config = config;
        this.http = http;
        this.identity = identity;
        this.json = json;
    }

    @AroundInvoke
    @Nullable
    Object once(InvocationContext call) throws Exception {
        String header = http.request().getHeader(HEADER);
        if (header == null) {
            return call.proceed();
        }
        HttpServerRequest request = http.request();
        CallKey key =
                CallKey.of(identity.getPrincipal().getName(), request.method().name() + " " + request.path(), header);
        try (BodyFile body = keptBody(call)) {
            String asked = hash(call, body);
            calls.announce(key);
            return QuarkusTransaction.requiringNew()
                    .timeout((int) config.longestCall().toSeconds())
                    .call(() -> underKey(key, asked, call, body));
        }
    }

    private @Nullable Object underKey(CallKey key, String asked, InvocationContext call, @Nullable BodyFile body)
            throws Exception {
        IdempotentCallEntity row = calls.hold(key).orElseThrow(IdempotencyKeyInFlightException::new);
        StoredAnswer earlier = row.answer();
        if (earlier != null) {
            if (!row.isFor(asked)) {
                throw new IdempotencyKeyReusedException();
            }
            throw new WebApplicationException(earlier.again());
        }
        Object result = proceed(call, body);
        StoredAnswer answer = StoredAnswer.of(result, call.getMethod().getAnnotation(ResponseStatus.class), json);
        if (answer.isSuccess()) {
            row.answered(asked, answer);
        }
        return result;
    }

    private static @Nullable Object proceed(InvocationContext call, @Nullable BodyFile body) throws Exception {
        if (body == null) {
            return call.proceed();
        }
        try (InputStream again = Files.newInputStream(body.path())) {
            Object[] parameters = call.getParameters();
            for (int i = 0; i < parameters.length; i++) {
                if (parameters[i] instanceof InputStream) {
                    parameters[i] = again;
                }
            }
            call.setParameters(parameters);
            return call.proceed();
        }
    }

    /** A body that is a stream can be read once, so it is kept for the hash and for the call; null: it is none. */
    private @Nullable BodyFile keptBody(InvocationContext call) {
        for (Object parameter : call.getParameters()) {
            if (parameter instanceof InputStream stream) {
                return BodyFile.of(stream, null, config.maxBodyBytes());
            }
        }
        return null;
    }

    /** Of everything that the caller asked. */
    private String hash(InvocationContext call, @Nullable BodyFile body) throws IOException {
        HttpServerRequest request = http.request();
        var hash = new Sha256()
                .text(request.method().name())
                .text(request.path())
                .text(String.valueOf(request.query()))
                .text(String.valueOf(request.getHeader("Content-Type")))
                .text(String.valueOf(request.getHeader("Content-Encoding")));
        for (Object parameter : call.getParameters()) {
            if (parameter instanceof JsonNode tree) {
                hash.text(tree.toString());
            } else if (parameter instanceof Record told) {
                hash.text(json.writeValueAsString(told));
            }
        }
        if (body != null) {
            try (InputStream bytes = Files.newInputStream(body.path())) {
                hash.bytes(bytes);
            }
        }
        return hash.hex();
    }
}
