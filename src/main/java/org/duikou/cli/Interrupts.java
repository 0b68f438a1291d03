package org.duikou.cli;

/** The interrupts (Ctrl-C) of a process. */
@FunctionalInterface
public interface Interrupts {

    /** Runs the action at the first interrupt while the subscription is open; the second one ends the process. */
    Subscription onFirst(Runnable action);

    /** Ends when it is closed. */
    @FunctionalInterface
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
