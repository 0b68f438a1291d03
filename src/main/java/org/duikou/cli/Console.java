package org.duikou.cli;

import java.io.PrintStream;
import java.util.function.LongSupplier;

/**
 * Where a command is run.
 *
 * @param out for results
 * @param err for everything else
 * @param isTerminal whether a person watches {@code err}
 * @param nanoTime a monotonic time source
 * @param interrupts how a person stops a solve
 */
public record Console(
        PrintStream out, PrintStream err, boolean isTerminal, LongSupplier nanoTime, Interrupts interrupts) {}
