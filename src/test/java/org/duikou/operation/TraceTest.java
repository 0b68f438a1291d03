package org.duikou.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.duikou.testing.ServedRound;
import org.duikou.testing.Service;
import org.duikou.testing.Spans;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TraceTest {
    @Inject
    Spans spans;

    @Test
    void an_attempt_at_a_run_is_one_trace_of_its_parts() throws Exception {
        var round = ServedRound.imported("traced");
        spans.listen();
        round.solved();

        List<SpanData> heard = spans.heardUntil("run");

        assertThat(heard).extracting(SpanData::getName).contains("claim");
        SpanData run = heard.stream()
                .filter(span -> span.getName().equals("run"))
                .findFirst()
                .orElseThrow();
        assertThat(heard.stream()
                        .filter(span -> span.getTraceId().equals(run.getTraceId()))
                        .map(SpanData::getName))
                .contains("freeze", "check", "store")
                .anyMatch(name -> name.startsWith("solve "));
    }

    @Test
    void a_call_is_traced_by_the_template_of_its_path() throws Exception {
        spans.listen();
        Service.bureau().queryParam("college", "C1").get("/rounds/nowhere/placements");

        List<SpanData> heard = spans.heardUntil("GET /api/v1/rounds/{code}/placements");

        assertThat(heard).extracting(SpanData::getName).contains("GET /api/v1/rounds/{code}/placements");
        assertThat(heard.toString()).doesNotContain("nowhere", "college=C1");
        assertThat(heard)
                .extracting(span -> span.getAttributes().get(AttributeKey.stringKey("url.path")))
                .contains(SpanDiscretion.LEFT_OUT);
    }

    @Test
    void a_problem_tells_the_trace_that_it_belongs_to() throws Exception {
        spans.listen();
        Response problem = Service.bureau().get("/rounds/nowhere");

        assertThat(spans.heardUntil("GET /api/v1/rounds/{code}"))
                .extracting(SpanData::getTraceId)
                .contains(problem.jsonPath().getString("traceId"));
    }
}
