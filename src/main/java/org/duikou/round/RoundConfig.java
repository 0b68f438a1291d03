package org.duikou.round;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** Settings of the rounds. */
@ConfigMapping(prefix = "duikou.round")
public interface RoundConfig {

    /** A policy file in place of the packaged one. */
    Optional<Path> policyFile();

    /** Whether a new round publishes only what two accounts of the bureau agree on, unless it says otherwise. */
    @WithDefault("true")
    boolean fourEyes();
}
