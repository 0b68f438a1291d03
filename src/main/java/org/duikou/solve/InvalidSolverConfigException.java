package org.duikou.solve;

import java.nio.file.Path;

/** A file that configures no local search. */
public final class InvalidSolverConfigException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public InvalidSolverConfigException(Path file, RuntimeException cause) {
        super("The solver configuration (" + file + ") is invalid: " + cause.getMessage(), cause);
    }
}
