package org.duikou.solve;

/** Hears how a solve goes on, several times a phase, from the solving thread. */
@FunctionalInterface
public interface ProgressListener {
    ProgressListener SILENT = progress -> {};

    void heard(Progress progress);

    /** There is something better to go on from than what was told before; it never changes. */
    default void reached(Checkpoint checkpoint) {}
}
