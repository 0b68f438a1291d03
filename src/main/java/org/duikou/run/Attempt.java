package org.duikou.run;

import java.util.UUID;

/**
 * A worker's claim on a run. Every claim has a higher number than the one before, so what an older claim writes finds
 * no row.
 *
 * @param students of the round, to tell the unplaced by the placed
 */
record Attempt(UUID run, int number, RunOrder order, int students) {}
