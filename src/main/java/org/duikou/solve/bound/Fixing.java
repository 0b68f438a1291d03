package org.duikou.solve.bound;

/** What a node of the tree says of an order class. */
public enum Fixing {
    FREE,
    OPEN,
    CLOSED
}
