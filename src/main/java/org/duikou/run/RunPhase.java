package org.duikou.run;

/** Phases of a run around those that the solver names. */
final class RunPhase {
    static final String QUEUED = "queued";
    static final String STARTED = "started";
    static final String RESUMED = "resumed";
    static final String CHECK = "check";
    static final String ENDED = "ended";

    private RunPhase() {}
}
