package org.duikou.operation;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/** Whether every room has started: keys given out, jobs taken up. */
@Startup
@ApplicationScoped
class ServiceStarted implements HealthCheck {
    private volatile boolean started;

    void last(@Observes @Priority(Integer.MAX_VALUE) StartupEvent everyRoomStarted) {
        started = true;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.builder().name("started").status(started).build();
    }
}
