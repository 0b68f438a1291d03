package org.duikou.run;

import java.util.UUID;

/**
 * A row of a run's result.
 *
 * @param ordinal its number in the canonical order, from 0
 */
public record RunRow(UUID runId, int ordinal) {}
