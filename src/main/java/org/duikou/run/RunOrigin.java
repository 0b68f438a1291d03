package org.duikou.run;

import java.time.Instant;

/**
 * Where a run comes from.
 *
 * @param roundHash fingerprint of the round's facts under its own policy
 * @param inputHash fingerprint of the round's facts under the run's policy
 * @param bureau whose turn the run takes in the queue
 */
record RunOrigin(String roundHash, String inputHash, int students, String bureau, Instant requestedAt) {}
