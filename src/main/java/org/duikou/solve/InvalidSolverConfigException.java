package org.duikou.solve;

import java.nio.file.Path;

/** A file that configures no local search. */
public final class InvalidSolverConfigException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Path file;
    private final String why;

    public InvalidSolverConfigException(Path file, RuntimeException cause) {
        super("The solver configuration (" + file + ") is invalid: " + cause.getMessage(), cause);
        this.file = file;
        this.why = String.valueOf(cause.getMessage());
    }

    public Path file() {
        return file;
    }

    /** What OptaPlanner says. */
    public String why() {
        return why;
    }
}
