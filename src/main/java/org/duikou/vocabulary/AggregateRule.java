package org.duikou.vocabulary;

/** What all placements together must keep. */
public enum AggregateRule {
    OPENING_FULL,
    ENTERPRISE_SHARE,
    POST_SHARE,
    DORM_BEDS,
    ORDER_CLASS_SIZE,
    SUPERVISOR_LOAD,
    CHANGE_BUDGET,
    PINNED
}
