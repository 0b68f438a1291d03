package org.duikou.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** What arguments must keep beyond what their types do; told in both languages, as the help is. */
final class Usage {
    private Usage() {}

    /** @throws ParameterException with those texts, which the command answers as wrong usage, unless it holds */
    static void require(CommandLine command, boolean holds, String en, String zh) {
        if (!holds) {
            throw wrong(command, en, zh);
        }
    }

    static ParameterException wrong(CommandLine command, String en, String zh) {
        return new ParameterException(command, en + "\n" + zh);
    }
}
