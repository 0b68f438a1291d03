package org.duikou.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.duikou.cli.ServeRequest.RoundToOpen;
import org.duikou.problem.PlacementProblem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code serve}: the service, until it is stopped. */
@Command(
        name = "serve",
        description = {"Starts the service (also without any command).", "启动服务（不带命令时亦然）。"})
final class ServeCommand implements Callable<Integer> {
    private final Console console;
    private final Service service;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = {"Port of http://localhost:PORT (default: 8080).", "端口。"})
    private @Nullable Integer port;

    @Option(
            names = "--open",
            paramLabel = "DIR",
            description = {
                "Imports this round's folder, runs it once, tells the result and goes on serving; a round that the service"
                        + " has already is not imported again.",
                "导入该批次文件夹、求解一次、显示结果并继续提供服务。"
            })
    private @Nullable Path open;

    @Mixin
    private LanguageOption language = new LanguageOption();

    ServeCommand(Console console, Service service) {
        this.console = console;
        this.service = service;
    }

    @Override
    public Integer call() {
        if (open == null) {
            return service.serve(new ServeRequest(port, null, language.language()));
        }
        Path folder = RoundArgument.requireFolder(command.commandLine(), open);
        FrozenFolder frozen = FrozenFolder.read(folder, RunPolicy.of(new PolicyOptions()));
        new IssueTable(language.language()).print(frozen.issues(), console.err());
        PlacementProblem problem = frozen.problem();
        if (problem == null) {
            return ExitCode.INPUT_ERRORS;
        }
        var round = new RoundToOpen(folder, problem.facts().round().code());
        return service.serve(new ServeRequest(port, round, language.language()));
    }
}
