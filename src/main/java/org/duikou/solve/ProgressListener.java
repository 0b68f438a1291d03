package org.duikou.solve;

/** Hears how a solve goes on, several times a phase, from the solving thread. */
@FunctionalInterface
public interface ProgressListener {
    ProgressListener SILENT = progress -> {};

    void heard(Progress progress);
}
