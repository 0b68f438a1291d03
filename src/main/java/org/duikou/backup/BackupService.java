package org.duikou.backup;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Makes a backup of the H2 database whenever the newest has become old, also across restarts. */
@Singleton
class BackupService {
    private static final Logger LOG = Logger.getLogger(BackupService.class);
    private static final String H2 = "h2";
    private static final Duration LONGEST_LOOK = Duration.ofMinutes(1);

    private final DataSource database;
    private final BackupConfig config;
    private final Clock clock;
    private final boolean isH2;
    private final BackupFolder folder;
    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(look -> {
        var thread = new Thread(look, "backup");
        thread.setDaemon(true);
        return thread;
    });

    BackupService(
            DataSource database,
            BackupConfig config,
            Clock clock,
            @ConfigProperty(name = "quarkus.datasource.db-kind") String kind) {
        this.database = database;
        this.config = config;
        this.clock = clock;
        this.isH2 = kind.equals(H2);
        this.folder = new BackupFolder(config.folder());
    }

    void start(@Observes StartupEvent started) {
        config.every().filter(every -> isH2).ifPresent(every -> {
            long millis = (every.compareTo(LONGEST_LOOK) < 0 ? every : LONGEST_LOOK).toMillis();
            looks.scheduleWithFixedDelay(() -> look(every), millis, millis, TimeUnit.MILLISECONDS);
        });
    }

    void stop(@Observes ShutdownEvent stopping) {
        looks.shutdown();
    }

    private void look(Duration every) {
        try {
            Instant now = clock.instant();
            if (folder.wants(now, every)) {
                Path backup = make(now);
                folder.keep(config.keep());
                LOG.infof(
                        "Backup %s was made in %d ms",
                        backup, Duration.between(now, clock.instant()).toMillis());
            }
        } catch (IOException | SQLException | RuntimeException e) {
            LOG.error("The database could not be backed up; it is tried again within a minute", e);
        }
    }

    /** H2 copies its file as of one moment, and lets callers read and write meanwhile. */
    private Path make(Instant now) throws IOException, SQLException {
        Path draft = folder.draft();
        try (Connection connection = database.getConnection();
                PreparedStatement backup = connection.prepareStatement("backup to ?")) {
            backup.setString(1, draft.toString());
            backup.execute();
        }
        return folder.finish(draft, now);
    }
}
