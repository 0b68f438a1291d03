package org.duikou.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.duikou.intake.Issue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code validate}: every issue of a round's files. */
@Command(
        name = "validate",
        description = {"Lists every issue of a round's files.", "列出批次文件的所有问题。"})
final class ValidateCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private RoundArgument round = new RoundArgument();

    @Mixin
    private PolicyOptions policy = new PolicyOptions();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(
            names = "--json",
            description = {"As a JSON list instead of a table.", "输出 JSON。"})
    private boolean asJson;

    ValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        FrozenFolder folder = FrozenFolder.read(round.folder(), RunPolicy.of(policy));
        if (asJson) {
            console.out().println(IssueJson.write(folder.issues(), language.language()));
        } else if (folder.issues().isEmpty()) {
            console.out().println(Phrase.NO_ISSUES.in(language.language()));
        } else {
            new IssueTable(language.language()).print(folder.issues(), console.out());
        }
        return folder.issues().stream().anyMatch(Issue::isError) ? ExitCode.INPUT_ERRORS : ExitCode.DONE;
    }
}
