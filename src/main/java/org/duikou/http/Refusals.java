package org.duikou.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;

/** Answers, before any resource is asked, that a call has to wait. */
@Singleton
final class Refusals {
    private final ObjectMapper json;

    Refusals(ObjectMapper json) {
        this.json = json;
    }

    static Counter counter(MeterRegistry meters, String limit) {
        return Counter.builder("duikou.http.refused")
                .description("Calls that were told to come again later")
                .tag("limit", limit)
                .register(meters);
    }

    void refuse(RoutingContext call, String code, long retryAfterSeconds) {
        Problem problem = Problems.of(call).of(code, List.of(String.valueOf(retryAfterSeconds)), List.of());
        call.response()
                .setStatusCode(problem.status())
                .putHeader("Retry-After", String.valueOf(retryAfterSeconds))
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .end(text(problem));
    }

    private String text(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem is plain JSON.", e);
        }
    }
}
