package org.duikou.publication;

/** Where a publication is in its life. */
public enum PublicationState {
    /** A second account has to approve it. */
    PENDING,
    /** What the round tells. */
    CURRENT,
    /** Another was published since. */
    REPLACED
}
