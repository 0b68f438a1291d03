package org.duikou.run;

import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.duikou.proposal.PhaseTime;

/** The parts of an attempt that are no calls of a bean, as spans of its trace; nothing where traces are off. */
final class RunTrace {
    private static final String SCOPE = "org.duikou.run";

    private RunTrace() {}

    static <T> T span(String name, Supplier<T> work) {
        Span span = tracer().spanBuilder(name).startSpan();
        try (Scope scope = span.makeCurrent()) {
            return work.get();
        } finally {
            span.end();
        }
    }

    /** The phases of a solve that has just ended, one after the other. */
    static void solved(List<PhaseTime> phases) {
        long millis = phases.stream().mapToLong(PhaseTime::millis).sum();
        Instant start = Instant.now().minusMillis(millis);
        for (PhaseTime phase : phases) {
            Instant end = start.plusMillis(phase.millis());
            tracer().spanBuilder("solve " + phase.name())
                    .setStartTimestamp(start)
                    .startSpan()
                    .end(end);
            start = end;
        }
    }

    private static Tracer tracer() {
        return GlobalOpenTelemetry.getTracer(SCOPE);
    }
}
