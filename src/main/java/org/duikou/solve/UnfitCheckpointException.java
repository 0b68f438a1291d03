package org.duikou.solve;

/** The checkpoint is of another round, or was changed; a solve may begin afresh. */
public final class UnfitCheckpointException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnfitCheckpointException(String what) {
        super("The checkpoint " + what + ".");
    }
}
