package org.duikou.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import org.duikou.vocabulary.Language;
import org.duikou.vocabulary.Release;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The whole command line; without a command it serves. */
@Command(
        name = "duikou",
        mixinStandardHelpOptions = true,
        version = Release.VERSION,
        description = {"Internship and order-class placement with a proof.", "实习岗位与订单班安置，结果可核验。"},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:the round has errors (all of them listed), or no solution",
            "2:wrong usage",
            "3:the checker refused",
            "4:failed"
        })
public final class DuikouCommand implements Callable<Integer> {
    private final Service service;

    private DuikouCommand(Service service) {
        this.service = service;
    }

    /** Does what the arguments ask for; the answer is an {@link ExitCode}. */
    public static int run(Console console, Service service, String... arguments) {
        var commands = new CommandLine(new DuikouCommand(service));
        commands.addSubcommand(new SolveCommand(console))
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(new FrontierCommand(console))
                .addSubcommand(new ValidateCommand(console))
                .addSubcommand(new VerifyAuditCommand(console))
                .addSubcommand(new GenerateCommand(console))
                .addSubcommand(new ServeCommand(console, service));
        commands.getSubcommands().values().forEach(each -> each.getCommandSpec().mixinStandardHelpOptions(true));
        try {
            return execute(commands, console, arguments);
        } catch (Error e) {
            // too little memory, or no native solver for this machine: as much a failure as an exception
            e.printStackTrace(console.err());
            return ExitCode.FAILED;
        }
    }

    private static int execute(CommandLine commands, Console console, String... arguments) {
        return commands.setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(console.out(), true))
                .setErr(new PrintWriter(console.err(), true))
                .setExitCodeExceptionMapper(failure -> ExitCode.FAILED)
                .setParameterExceptionHandler(DuikouCommand::tellWrongUsage)
                .setExecutionExceptionHandler((failure, command, parsed) -> tellFailure(failure, console))
                .execute(arguments);
    }

    @Override
    public Integer call() {
        return service.serve(new ServeRequest(null, null, Language.ZH));
    }

    private static int tellWrongUsage(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        command.getErr().println(wrong.getMessage());
        UnmatchedArgumentException.printSuggestions(wrong, command.getErr());
        command.getErr().println("Maybe see (用法见): " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.WRONG_USAGE;
    }

    /** A file that cannot be read or written is told in a line; anything else with the place where it happened. */
    private static int tellFailure(Exception failure, Console console) {
        if (failure instanceof IOException || failure instanceof UncheckedIOException) {
            console.err().println(failure);
        } else {
            failure.printStackTrace(console.err());
        }
        return ExitCode.FAILED;
    }
}
