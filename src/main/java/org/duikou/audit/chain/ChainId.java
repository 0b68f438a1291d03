package org.duikou.audit.chain;

import java.util.Comparator;

/**
 * Whose entries follow each other in one chain.
 *
 * @param organisation code of the college, enterprise or institution; empty: accounts of the bureau itself
 */
public record ChainId(String bureau, String organisation) implements Comparable<ChainId> {
    private static final Comparator<ChainId> ORDER =
            Comparator.comparing(ChainId::bureau).thenComparing(ChainId::organisation);

    @Override
    public int compareTo(ChainId other) {
        return ORDER.compare(this, other);
    }

    /** {@code BUREAU/ORGANISATION}. */
    @Override
    public String toString() {
        return bureau + "/" + organisation;
    }
}
