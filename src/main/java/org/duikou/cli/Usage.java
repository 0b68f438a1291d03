package org.duikou.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** What arguments must keep beyond what their types do. */
final class Usage {
    private Usage() {}

    /** @throws ParameterException with that text, which the command answers as wrong usage, unless it holds */
    static void require(CommandLine command, boolean holds, String otherwise) {
        if (!holds) {
            throw new ParameterException(command, otherwise);
        }
    }
}
