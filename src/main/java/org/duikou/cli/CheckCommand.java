package org.duikou.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.duikou.check.Checker;
import org.duikou.check.Verdict;
import org.duikou.intake.Intake;
import org.duikou.intake.RoundReader;
import org.duikou.intake.RoundSource;
import org.duikou.report.MalformedResultException;
import org.duikou.vocabulary.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code check}: whether a result is what it claims to be, from the files alone. */
@Command(
        name = "check",
        description = {
            "Derives rules, score and bound anew from the files alone. Policy values that the run had otherwise than the"
                    + " round (" + PolicyRecord.FILE + " in OUT) are applied, held against the law, and told.",
            "仅凭文件独立核验结果。"
        })
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Mixin
    private RoundArgument round = new RoundArgument();

    @Parameters(
            index = "1",
            paramLabel = "OUT",
            description = {"The folder of its result.", "结果文件夹。"})
    private Path out = Path.of("");

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description = {"Policy file of the round instead of the packaged one.", "政策文件。"})
    private @Nullable Path policyFile;

    @Mixin
    private LanguageOption language = new LanguageOption();

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = round.folder();
        var result = new ResultFolder(RoundArgument.requireFolder(command.commandLine(), out));
        var verdictText = new VerdictText(language.language(), console.out());
        try {
            return check(folder, result, verdictText);
        } catch (MalformedResultException e) {
            verdictText.print(e);
            return ExitCode.CHECKER_REFUSED;
        }
    }

    private int check(Path folder, ResultFolder result, VerdictText verdictText)
            throws IOException, MalformedResultException {
        Language spoken = language.language();
        JsonNode overrides = result.policyOverrides();
        Path file = policyFile == null ? null : PolicyOptions.requireFile(command.commandLine(), policyFile);
        RunPolicy policy = RunPolicy.of(file, overrides, PolicyRecord.FILE);
        if (policy.issues().stream().anyMatch(issue -> PolicyRecord.FILE.equals(issue.file()))) {
            verdictText.printUnlawful(policy.issues());
            return ExitCode.CHECKER_REFUSED;
        }
        RoundSource source = RoundSource.folder(folder);
        Intake intake =
                new RoundReader().read(source, policy.file(), policy.onTop()).with(policy.issues());
        new IssueTable(spoken).print(intake.issues(), console.err());
        if (intake.hasErrors()) {
            return ExitCode.INPUT_ERRORS;
        }
        Verdict verdict = Checker.check(intake.requireFacts(), result.read());
        verdictText.print(verdict);
        verdictText.printChanges(policy.changes(RoundReader.ownPolicy(source), policy.file()));
        return verdict.isAccepted() ? ExitCode.DONE : ExitCode.CHECKER_REFUSED;
    }
}
