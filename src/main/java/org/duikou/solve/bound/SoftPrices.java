package org.duikou.solve.bound;

/**
 * Prices when points count within a given unplaced weight, in units of 1/{@link RowPrices#SCALE} point.
 *
 * @param weightMultiplier price of one unit of unplaced weight above that
 */
public record SoftPrices(RowPrices rows, long weightMultiplier, Coupling coupling) {}
