package org.duikou.backup;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Settings of the backups. */
@ConfigMapping(prefix = "duikou.backup")
interface BackupConfig {

    /** How old the newest backup may become; empty: none is made. */
    Optional<Duration> every();

    /** Where they lie; best on another disk than the database. */
    @WithDefault("data/backup")
    Path folder();

    /** How many are kept. */
    @WithDefault("7")
    int keep();
}
