package org.duikou.run;

import java.time.Duration;

/** A worker's settings for tests: no look takes long, and there is no patience. */
record HastyConfig(Duration patience) implements RunConfig {

    @Override
    public int workers() {
        return 1;
    }

    @Override
    public Duration longestLimit() {
        return Duration.ofHours(1);
    }

    @Override
    public int attempts() {
        return 3;
    }

    @Override
    public Duration retryDelay() {
        return Duration.ZERO;
    }

    @Override
    public Duration lookInterval() {
        return Duration.ofMillis(10);
    }

    @Override
    public Duration eventInterval() {
        return Duration.ZERO;
    }

    @Override
    public Duration checkpointInterval() {
        return Duration.ofMillis(10);
    }

    @Override
    public Duration pollInterval() {
        return Duration.ofSeconds(1);
    }

    @Override
    public Duration heartbeat() {
        return Duration.ofSeconds(1);
    }
}
