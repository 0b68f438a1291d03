package org.duikou.access;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Settings of the keys. */
@ConfigMapping(prefix = "duikou.access")
interface AccessConfig {

    /** The bureau administrator's key, taken at the first start with an empty database. */
    Optional<String> bootstrapKey();
}
