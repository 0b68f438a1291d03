package org.duikou.check;

/** The part of a round that is a sum over students: where each may go, what it costs, and what limits them. */
record Separable(RoundIndex index, Declarations declared, Limits limits, Options options, Points points) {

    /** Whether her pin, if she has one, lets her take that opening. */
    boolean isAllowed(int student, int opening) {
        return !declared.isPinned(student) || declared.pin(student) == opening;
    }

    /** Whether she may stay unplaced at all. */
    boolean mayStay(int student) {
        return isAllowed(student, RoundIndex.NONE);
    }
}
