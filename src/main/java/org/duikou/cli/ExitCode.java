package org.duikou.cli;

/** What a command tells the shell. */
public final class ExitCode {
    public static final int DONE = 0;
    /** The round has errors, all of them listed, or no solution. */
    public static final int INPUT_ERRORS = 1;

    public static final int WRONG_USAGE = 2;
    public static final int CHECKER_REFUSED = 3;
    public static final int FAILED = 4;

    private ExitCode() {}
}
