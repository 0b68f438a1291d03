package org.duikou.run;

/** Where a run is in its life. */
public enum RunStatus {
    /** Waits for a free worker. */
    QUEUED,
    /** A worker has claimed it. */
    RUNNING,
    /** Solved, checked and stored. */
    SUCCEEDED,
    /** A person stopped it: the best until then, checked and stored. */
    STOPPED,
    /** Ended without a result, for the stated reason. */
    FAILED,
    /** Stopped before it had any placements; it has no result. */
    CANCELLED;

    public boolean isEnded() {
        return this != QUEUED && this != RUNNING;
    }

    public boolean hasResult() {
        return this == SUCCEEDED || this == STOPPED;
    }
}
