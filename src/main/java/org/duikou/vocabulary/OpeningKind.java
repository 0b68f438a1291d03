package org.duikou.vocabulary;

/** What an enterprise opens. */
public enum OpeningKind {
    /** An internship post (实习岗位). */
    POST,
    /** An order class (订单班): closed, or held with at least its minimum. */
    ORDER_CLASS
}
