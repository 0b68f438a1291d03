package org.duikou.http;

import io.github.bucket4j.Bucket;
import java.time.Duration;

/**
 * What one caller has left.
 *
 * @param calls a token for each, which come again with time
 */
record CallerAllowance(Bucket calls, CallPlaces places) {

    static CallerAllowance of(LoadConfig.Caller config) {
        Bucket calls = Bucket.builder()
                .addLimit(limit ->
                        limit.capacity(config.burst()).refillGreedy(config.callsPerSecond(), Duration.ofSeconds(1)))
                .build();
        return new CallerAllowance(calls, new CallPlaces(config.reads(), config.writes(), config.streams()));
    }
}
