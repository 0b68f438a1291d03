package org.duikou.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What one command line answered, run in this process. */
record CommandRun(int exitCode, String out, String err) {
    static final Interrupts NO_INTERRUPTS = action -> () -> {};

    private static final Service NO_SERVICE = request -> {
        throw new IllegalStateException("No command of this test serves.");
    };

    /** Arguments may be paths and numbers as well. */
    static CommandRun of(Object... arguments) {
        return serving(NO_SERVICE, arguments);
    }

    static CommandRun serving(Service service, Object... arguments) {
        return run(NO_INTERRUPTS, service, new ByteArrayOutputStream(), arguments);
    }

    /** The caller may watch what is told beside the result. */
    static CommandRun interrupted(Interrupts interrupts, ByteArrayOutputStream err, Object... arguments) {
        return run(interrupts, NO_SERVICE, err, arguments);
    }

    private static CommandRun run(
            Interrupts interrupts, Service service, ByteArrayOutputStream err, Object[] arguments) {
        var out = new ByteArrayOutputStream();
        var console = new Console(utf8(out), utf8(err), false, System::nanoTime, interrupts);
        String[] texts = Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new);
        int exitCode = DuikouCommand.run(console, service, texts);
        return new CommandRun(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream utf8(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
