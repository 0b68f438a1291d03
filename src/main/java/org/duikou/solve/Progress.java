package org.duikou.solve;

/**
 * How far a solve has come.
 *
 * @param placed students with a placement in the best set known; -1: none known yet
 * @param unplacedWeightBound proven, 0 at first; {@code softBound} likewise
 * @param gap 1 while no set is known
 */
public record Progress(
        String phase,
        long millis,
        int placed,
        long unplacedWeight,
        long soft,
        long unplacedWeightBound,
        long softBound,
        double gap) {}
