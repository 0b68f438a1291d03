package org.duikou.run;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.duikou.proposal.Summary;

/** Figures of the runs: the queue is that of all nodes, everything else what this node's workers did. */
@ApplicationScoped
class RunMeters {
    private final MeterRegistry meters;
    private final QueueDepth queue;
    private final RunEvents events;
    private final Map<RunStatus, Counter> endedByStatus = new EnumMap<>(RunStatus.class);
    private final Counter attempts;
    private final Counter takeovers;
    private volatile double lastGap = Double.NaN;

    RunMeters(MeterRegistry meters, QueueDepth queue, RunEvents events) {
        this.meters = meters;
        this.queue = queue;
        this.events = events;
        this.attempts = Counter.builder("duikou.run.attempts")
                .description("Attempts at runs that were begun")
                .register(meters);
        this.takeovers = Counter.builder("duikou.run.takeovers")
                .description("Attempts at runs whose worker had fallen silent")
                .register(meters);
    }

    void start(@Observes StartupEvent started) {
        for (RunStatus status : RunStatus.values()) {
            if (status.isEnded()) {
                endedByStatus.put(
                        status,
                        Counter.builder("duikou.runs.ended")
                                .description("Runs that ended, by how")
                                .tag("status", status.name())
                                .register(meters));
            }
        }
        Gauge.builder("duikou.runs.queued", queue, depth -> depth.look().queued())
                .description("Runs that wait for a worker, on all nodes")
                .register(meters);
        Gauge.builder("duikou.runs.running", queue, depth -> depth.look().running())
                .description("Runs in work, on all nodes")
                .register(meters);
        TimeGauge.builder("duikou.runs.oldest.queued", queue, TimeUnit.SECONDS, depth -> depth.look()
                        .oldestAge()
                        .toSeconds())
                .description("How long the run that waits longest has waited, on all nodes")
                .register(meters);
        Gauge.builder("duikou.run.last.gap", this, self -> self.lastGap)
                .description("Proven gap of the last result of this node")
                .register(meters);
    }

    /** In the transaction of the event, which may ask what was before. */
    void changed(@Observes RunEventEntity event) {
        if (event.status().isEnded()) {
            endedByStatus.get(event.status()).increment();
        } else if (event.phase().equals(RunPhase.STARTED)) {
            attempts.increment();
            if (events.wasRunningBefore(event)) {
                takeovers.increment();
            }
        }
    }

    void solved(@Observes Summary summary) {
        lastGap = summary.gap();
        summary.phases().forEach(phase -> meters.timer("duikou.run.phase", "phase", phase.name())
                .record(Duration.ofMillis(phase.millis())));
    }
}
