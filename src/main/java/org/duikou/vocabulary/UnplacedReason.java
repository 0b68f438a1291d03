package org.duikou.vocabulary;

/** Why a student has no placement; the first that is true, in this order. */
public enum UnplacedReason {
    NO_ELIGIBLE_OPENING,
    CHOICES_FULL,
    ORDER_CLASS_CLOSED,
    NOT_ENOUGH_SEATS,
    PINNED_UNPLACED
}
