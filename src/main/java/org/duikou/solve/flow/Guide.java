package org.duikou.solve.flow;

import org.duikou.solve.bound.Fixing;
import org.duikou.solve.bound.SoftPrices;

/**
 * What a relaxation tells a search for placements: the prices of its weakest region.
 *
 * @param fixings by opening, which order classes that region closes or opens
 * @param mean where it has the mean choice cost, in 1/scale points
 */
public record Guide(SoftPrices prices, Fixing[] fixings, long mean) {}
