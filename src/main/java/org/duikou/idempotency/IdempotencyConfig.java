package org.duikou.idempotency;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long answers are kept. */
@ConfigMapping(prefix = "duikou.idempotency")
interface IdempotencyConfig {
    /** How long the answer of a call is given again under its key. */
    @WithDefault("24h")
    Duration kept();

    /** How often answers that are no longer kept are deleted. */
    @WithDefault("1h")
    Duration tidyInterval();

    /** Bytes of a body that are compared with those of the first call. */
    @WithDefault("268435456")
    long maxBodyBytes();

    /** How long the effect of one call may take. */
    @WithDefault("10m")
    Duration longestCall();
}
