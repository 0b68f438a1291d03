package org.duikou.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.duikou.intake.RoundReader;
import org.duikou.intake.RoundSource;
import org.duikou.problem.PlacementProblem;
import org.duikou.solve.SolveRequest;
import org.duikou.vocabulary.Mode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code frontier}: what each further change of the placements in force buys. */
@Command(
        name = "frontier",
        description = {
            "Solves a round with placements in force (incumbent.csv) under several budgets of changes, from the fewest that"
                    + " the rules allow to those of the best placements, and writes frontier.csv: for each budget the"
                    + " best placements known and what is proven of all others. Ctrl-C keeps the points so far.",
            "对有现有安置（incumbent.csv）的批次，在不同的改动人数上限下求解，写出 frontier.csv。"
        })
final class FrontierCommand implements Callable<Integer> {
    private static final int FEWEST_POINTS = 5;

    private final Console console;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Mixin
    private RoundArgument round = new RoundArgument();

    @Mixin
    private OutOption out = new OutOption();

    @Option(
            names = "--points",
            paramLabel = "N",
            defaultValue = "6",
            description = {
                "Points, 5 or more (default: ${DEFAULT-VALUE}); fewer when no more differ.",
                "点数，至少 5；不同的结果不足时较少。"
            })
    private int points;

    @Option(
            names = "--free-changes",
            description = {"A change costs no points; only the budget holds it back.", "改动不计分，仅受上限约束。"})
    private boolean areChangesFree;

    @Option(
            names = "--keep",
            description = {
                "Keeps the result of each budget K in OUT/K, a folder that check accepts.",
                "在 OUT/K 中保留每个上限的结果。"
            })
    private boolean keepsResults;

    @Mixin
    private EffortOptions effort = new EffortOptions();

    @Mixin
    private PolicyOptions policy = new PolicyOptions();

    @Mixin
    private LanguageOption language = new LanguageOption();

    FrontierCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        requireUsable();
        RunPolicy given = RunPolicy.of(policy);
        RunPolicy runPolicy = areChangesFree ? given.with("change", JsonNodeFactory.instance.numberNode(0)) : given;
        FrozenFolder frozen = FrozenFolder.read(round.folder(), runPolicy);
        new IssueTable(language.language()).print(frozen.issues(), console.err());
        PlacementProblem problem = frozen.problem();
        if (problem == null) {
            return ExitCode.INPUT_ERRORS;
        }
        if (problem.facts().incumbents().isEmpty()) {
            console.err().println(Phrase.NO_INCUMBENT.in(language.language()));
            return ExitCode.INPUT_ERRORS;
        }
        SolveRequest request = effort.request(Mode.OPTIMAL, false);
        var own = RoundReader.ownPolicy(RoundSource.folder(round.folder()));
        var folder = new FrontierFolder(out.folder(), keepsResults, runPolicy, own);
        var solver = new FrontierSolver(new StoppableSolver(console, language.language(), null), request);
        return new FrontierRun(console, language.language(), solver, folder).run(problem, points);
    }

    private void requireUsable() throws IOException {
        effort.requireUsable();
        out.requireBeside(round.folder());
        Usage.require(
                command.commandLine(),
                points >= FEWEST_POINTS,
                "The frontier of (" + points + ") points shows little, expected " + FEWEST_POINTS + " or more.",
                "前沿只有（" + points + "）点，看不出什么，应为 " + FEWEST_POINTS + " 点或更多。");
    }
}
