package org.duikou.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.duikou.intake.PolicyFile;
import org.duikou.intake.RoundReader;
import org.duikou.intake.RoundSource;
import org.duikou.problem.PlacementProblem;
import org.duikou.vocabulary.Mode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code solve}: from the files of a round to checked placements. */
@Command(
        name = "solve",
        description = {
            "Validates the round, places its students, checks the result and writes it. Ctrl-C stops and keeps the best;"
                    + " a second Ctrl-C ends at once.",
            "校验、求解、核验并写出一个批次的安置结果。"
        })
final class SolveCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Mixin
    private RoundArgument round = new RoundArgument();

    @Mixin
    private OutOption out = new OutOption();

    @Option(
            names = "--mode",
            paramLabel = "optimal|stable",
            description = {"What is asked of the placements (default: the round's).", "模式。"})
    private @Nullable Mode mode;

    @Option(
            names = "--price-of-stability",
            description = {
                "Solves the other mode too, within the same limit, and tells both objectives and counts of blocking pairs"
                        + " in summary.json.",
                "另一模式一并求解，在 summary.json 中给出两种模式的目标值与阻碍对数。"
            })
    private boolean pricesStability;

    @Mixin
    private EffortOptions effort = new EffortOptions();

    @Mixin
    private PolicyOptions policy = new PolicyOptions();

    @Option(
            names = "--solver-config",
            paramLabel = "FILE",
            description = {"Configuration of the local search instead of the packaged one.", "局部搜索配置文件。"})
    private @Nullable Path solverConfig;

    @Option(
            names = "--timings",
            description = {
                "Writes the time of each phase into summary.json. Without it, phases are left empty, so that the same"
                        + " question gives the same bytes.",
                "在 summary.json 中写入各阶段用时。"
            })
    private boolean keepsTimes;

    @Mixin
    private LanguageOption language = new LanguageOption();

    SolveCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        requireUsable();
        Path folder = round.folder();
        RunPolicy runPolicy = RunPolicy.of(policy);
        FrozenFolder frozen = FrozenFolder.read(folder, runPolicy);
        new IssueTable(language.language()).print(frozen.issues(), console.err());
        PlacementProblem problem = frozen.problem();
        if (problem == null) {
            return ExitCode.INPUT_ERRORS;
        }
        Mode asked = mode == null ? problem.facts().round().mode() : mode;
        var changes = runPolicy.changes(RoundReader.ownPolicy(RoundSource.folder(folder)), PolicyFile.packaged());
        var request = effort.request(asked, pricesStability);
        return new SolveRun(console, language.language(), request, solverConfig, keepsTimes)
                .run(problem, new ResultFolder(out.folder()), changes);
    }

    private void requireUsable() throws IOException {
        effort.requireUsable();
        if (solverConfig != null) {
            PolicyOptions.requireFile(command.commandLine(), solverConfig);
        }
        out.requireBeside(round.folder());
    }
}
