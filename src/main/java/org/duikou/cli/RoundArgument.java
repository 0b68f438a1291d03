package org.duikou.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code DIR}: the folder of a round. */
final class RoundArgument {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Parameters(
            index = "0",
            paramLabel = "DIR",
            description = {"The folder of a round.", "批次文件夹。"})
    private Path folder = Path.of("");

    Path folder() {
        return requireFolder(command.commandLine(), folder);
    }

    static Path requireFolder(CommandLine command, Path folder) {
        Usage.require(
                command,
                Files.isDirectory(folder),
                "The folder (" + folder + ") is not there, expected a folder.",
                "没有文件夹（" + folder + "），应为批次文件夹。");
        return folder;
    }
}
