package org.duikou.app;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.duikou.cli.Console;
import org.duikou.cli.CtrlC;
import org.duikou.cli.DuikouCommand;
import org.duikou.cli.ExitCode;
import org.duikou.cli.ServeRequest;
import org.duikou.cli.ServeRequest.RoundToOpen;

/** Starts what the command line asks for; only the service needs Quarkus. */
@QuarkusMain
public final class DuikouApplication {
    /** Heard only when something is wrong: the commands tell the progress of a solve themselves. */
    private static final Logger SEARCH = Logger.getLogger("org.optaplanner");

    private DuikouApplication() {}

    public static void main(String... arguments) {
        SEARCH.setLevel(Level.WARNING);
        System.exit(DuikouCommand.run(console(), DuikouApplication::serve, arguments));
    }

    static Console console() {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        return new Console(out, err, isTerminal(), System::nanoTime, new CtrlC());
    }

    /** All that Duikou says is UTF-8, whatever the platform prefers. */
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /** From Java 22 on there is a console even without a terminal, and it tells. */
    private static boolean isTerminal() {
        java.io.Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    private static int serve(ServeRequest request) {
        if (request.port() != null) {
            System.setProperty("quarkus.http.port", String.valueOf(request.port()));
        }
        var exitCode = new AtomicInteger();
        BiConsumer<Integer, Throwable> ended = (code, failure) -> {
            exitCode.set(failure == null ? code : ExitCode.FAILED);
            if (failure != null) {
                StartFailure.print(failure, console().err());
            }
        };
        RoundToOpen round = request.open();
        if (round == null) {
            Quarkus.run(null, ended);
        } else {
            String folder = round.folder().toAbsolutePath().toString();
            Quarkus.run(
                    OpenedRound.class,
                    ended,
                    folder,
                    round.code(),
                    request.language().name());
        }
        return exitCode.get();
    }
}
