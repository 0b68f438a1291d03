package org.duikou.privacy;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of how long personal data is kept. */
@ConfigMapping(prefix = "duikou.privacy")
interface PrivacyConfig {

    /** From the end of the internship; a closed round that is older is anonymised. */
    @WithDefault("1096d")
    Duration retention();

    /** How often rounds are looked through. */
    @WithDefault("24h")
    Duration retentionInterval();
}
