package org.duikou.check;

import java.util.BitSet;

/** The order classes that the way to a leaf says are closed, and those that it says are open. */
final class Fixings {
    private final BitSet closed = new BitSet();
    private final BitSet open = new BitSet();

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
}
