package org.duikou.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;

/** Answers a call with a problem before any resource is asked. */
@Singleton
public final class Refusals {
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

    /** Tells the caller to come again after so many seconds. */
    void putOff(RoutingContext call, String code, long seconds) {
        call.response().putHeader("Retry-After", String.valueOf(seconds));
        refuse(call, code, List.of(String.valueOf(seconds)));
    }

    /** Ends the call; headers of its own are put before. */
    public void refuse(RoutingContext call, String code, List<String> arguments) {
        Problem problem = Problems.of(call).of(code, arguments, List.of());
        call.response()
                .setStatusCode(problem.status())
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
