package org.duikou.problem;

import org.duikou.vocabulary.RowKey;

/**
 * A limit on how many students may use something together: at most {@code capacity}, for a
 * {@link RowKey.Kind#MINIMUM} row at least that many once the order class is open.
 */
public record CapacityRow(RowKey key, int capacity) {}
