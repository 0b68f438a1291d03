package org.duikou.check;

/** What a certificate's prices prove: least unplaced weight, and least soft points at the claimed unplaced weight. */
record Bounds(long unplacedWeight, long soft) {
    static final Bounds NOTHING_PROVEN = new Bounds(0, 0);
}
