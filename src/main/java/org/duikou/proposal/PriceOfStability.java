package org.duikou.proposal;

/** What stability costs: the same round under the same seed, solved in both modes. */
public record PriceOfStability(Figures optimal, Figures stable) {

    /** Objective and blocking pairs of one mode. */
    public record Figures(long unplacedWeight, long soft, int blockingPairs) {}
}
