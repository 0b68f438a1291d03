package org.duikou.operation;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jboss.logging.Logger;

/** Whether the database has every table that this release needs; a later release may have added more. */
@Readiness
@ApplicationScoped
class MigrationsReady implements HealthCheck {
    private static final Logger LOG = Logger.getLogger(MigrationsReady.class);

    private final Flyway flyway;
    private volatile boolean done;

    MigrationsReady(Flyway flyway) {
        this.flyway = flyway;
    }

    @Override
    public HealthCheckResponse call() {
        done = done || nonePending();
        return HealthCheckResponse.builder().name("migrations").status(done).build();
    }

    private boolean nonePending() {
        try {
            return flyway.info().pending().length == 0;
        } catch (FlywayException e) {
            LOG.warnf("The migrations cannot be told: %s", e.getErrorCode());
            return false;
        }
    }
}
