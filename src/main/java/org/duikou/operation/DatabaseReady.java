package org.duikou.operation;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/** Whether the database answers. Its words stay in the log: they would tell anyone where it is. */
@Readiness
@ApplicationScoped
class DatabaseReady implements AsyncHealthCheck {
    private static final Logger LOG = Logger.getLogger(DatabaseReady.class);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final DataSource database;

    DatabaseReady(DataSource database) {
        this.database = database;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return Uni.createFrom()
                .item(this::answers)
                .runSubscriptionOn(Infrastructure.getDefaultExecutor())
                .ifNoItem()
                .after(PATIENCE)
                .recoverWithItem(false)
                .map(answers -> HealthCheckResponse.builder()
                        .name("database")
                        .status(answers)
                        .build());
    }

    private boolean answers() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid((int) PATIENCE.toSeconds());
        } catch (SQLException e) {
            LOG.warnf("The database does not answer: SQL state (%s)", e.getSQLState());
            return false;
        }
    }
}
