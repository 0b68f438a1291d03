package org.duikou.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Settings of the keys. */
@ConfigMapping(prefix = "duikou.access")
interface AccessConfig {

    /** The administrator's key, taken at the first start with an empty database. */
    Optional<String> bootstrapKey();

    /** What the hashes of keys are made with, 32 bytes in hexadecimal; absent: that of the file. */
    Optional<String> pepper();

    /** The pepper's file when no setting has it; made at the first start. Keep it as long as the database. */
    @WithDefault("data/key-pepper.key")
    Path pepperFile();

    /** Peppers of before; a key whose hash was made with one of them gets a new hash when it is next used. */
    Optional<List<String>> formerPeppers();

    /** How long a key lives that is given out without an end. */
    @WithDefault("365d")
    Duration keyLifetime();

    /** Names of the claims of a bearer token that tell its caller. */
    Claims claims();

    /** What a token has to claim beside its subject. */
    interface Claims {

        /** One of the roles, as {@link Role} names them. */
        @WithDefault("duikou_role")
        String role();

        /** Code of the bureau. */
        @WithDefault("duikou_bureau")
        String bureau();

        /** Code of the college, enterprise or institution; absent for the other roles. */
        @WithDefault("duikou_organisation")
        String organisation();
    }
}
