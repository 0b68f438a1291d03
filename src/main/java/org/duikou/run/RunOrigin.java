package org.duikou.run;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a run comes from.
 *
 * @param requestHash of everything that was asked, to tell a repeated request from another under the same key
 * @param roundHash fingerprint of the round's facts under its own policy
 * @param inputHash fingerprint of the round's facts under the run's policy
 * @param bureau whose turn the run takes in the queue
 */
record RunOrigin(
        @Nullable String idempotencyKey,
        String requestHash,
        String roundHash,
        String inputHash,
        int students,
        String bureau,
        Instant requestedAt) {}
