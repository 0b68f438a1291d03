package org.duikou.check;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** The order classes that the way to a leaf says are closed, and those that it says are open. */
final class Fixings {
    private final BitSet closed = new BitSet();
    private final BitSet open = new BitSet();

    Fixings() {}

    private Fixings(Fixings others) {
        closed.or(others.closed);
        open.or(others.open);
    }

    /** As they are now, whatever becomes of these. */
    Fixings copy() {
        return new Fixings(this);
    }

    boolean isClosed(int opening) {
        return closed.get(opening);
    }

    boolean isOpen(int opening) {
        return open.get(opening);
    }

    boolean isFixed(int opening) {
        return isClosed(opening) || isOpen(opening);
    }

    void close(int orderClass) {
        closed.set(orderClass);
        open.clear(orderClass);
    }

    void open(int orderClass) {
        open.set(orderClass);
        closed.clear(orderClass);
    }

    void free(int orderClass) {
        open.clear(orderClass);
        closed.clear(orderClass);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fixings fixings && closed.equals(fixings.closed) && open.equals(fixings.open);
    }

    @Override
    public int hashCode() {
        return 31 * closed.hashCode() + open.hashCode();
    }
}
