package org.duikou.proposal;

/** How good a proposal is known to be. */
public enum SolveStatus {
    /** The value equals its certified bound. */
    OPTIMAL,
    /** The gap is at most the one asked for. */
    WITHIN_GAP,
    /** All rules kept; the gap is larger than asked for. */
    FEASIBLE,
    /** No set of placements keeps every rule. */
    INFEASIBLE_INPUT,
    /** Stopped by a person; the best until then. */
    STOPPED
}
