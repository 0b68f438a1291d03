package org.duikou.vocabulary;

/** What a round asks of its placements: the least total cost, or no pair that would rather have each other. */
public enum Mode {
    OPTIMAL,
    STABLE
}
