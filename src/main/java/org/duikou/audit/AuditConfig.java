package org.duikou.audit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** Settings of the audit. */
@ConfigMapping(prefix = "duikou.audit")
interface AuditConfig {

    /** The key of pseudonyms and of signed heads; made when it is first needed. Keep it as long as the database. */
    @WithDefault("data/audit.key")
    Path keyFile();

    /** How long a call waits for its entry to be stored; then it fails, and tells nothing. */
    @WithDefault("20s")
    Duration patience();

    /** Refusals of one caller at one call within this time are one entry with their number. */
    @WithDefault("10s")
    Duration refusalWindow();
}
