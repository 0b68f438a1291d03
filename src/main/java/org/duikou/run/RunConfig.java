package org.duikou.run;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the runs. Why each default is what it is stands in {@code application.properties}. */
@ConfigMapping(prefix = "duikou.run")
public interface RunConfig {

    /** Solves at a time on this node. */
    @WithDefault("1")
    int workers();

    /** The longest limit that a run may be asked for. */
    @WithDefault("24h")
    Duration longestLimit();

    /** How long after its limit a solve is told to stop; after as long again it is given up. */
    @WithDefault("2m")
    Duration patience();

    /** Attempts of one run before it fails. */
    @WithDefault("3")
    int attempts();

    /** Wait before a run that broke off by an error is tried again. */
    @WithDefault("5s")
    Duration retryDelay();

    /** How often a worker looks whether its run should stop. */
    @WithDefault("250ms")
    Duration lookInterval();

    /** Least time between two events of one run, and between two looks of who listens to them. */
    @WithDefault("500ms")
    Duration eventInterval();

    /** How often a worker stores where its run has got to. */
    @WithDefault("10s")
    Duration checkpointInterval();

    /** How often a free worker looks for waiting runs. */
    @WithDefault("2s")
    Duration pollInterval();

    /** How often a busy worker says that it lives; a run whose worker was silent four times goes to another. */
    @WithDefault("2s")
    Duration heartbeat();
}
