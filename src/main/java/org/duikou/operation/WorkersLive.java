package org.duikou.operation;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Asked on the thread that answers connections, so that it can tell of workers that are stuck. */
@Liveness
@ApplicationScoped
class WorkersLive implements AsyncHealthCheck {
    /** Calls at work are fewer than workers, so nothing waits; more than the wait for a database connection. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final WorkerProbe probe;

    WorkersLive(Clock clock) {
        this.probe = new WorkerProbe(Infrastructure.getDefaultExecutor(), clock, PATIENCE);
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return Uni.createFrom().item(() -> HealthCheckResponse.builder()
                .name("workers")
                .status(probe.takesWork())
                .build());
    }
}
