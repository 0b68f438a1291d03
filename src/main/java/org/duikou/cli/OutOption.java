package org.duikou.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code --out}: the folder that a command writes its results to. */
final class OutOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "OUT",
            description = {"Where the result is written.", "结果文件夹。"})
    private Path out = Path.of("");

    Path folder() {
        return out;
    }

    /** Refuses what would overwrite a file, or the round itself. */
    void requireBeside(Path round) throws IOException {
        Usage.require(
                command.commandLine(),
                !Files.exists(out) || Files.isDirectory(out),
                "The result (" + out + ") would replace a file, expected a folder.",
                "结果（" + out + "）会取代一个文件，应为文件夹。");
        Usage.require(
                command.commandLine(),
                !Files.exists(out) || !Files.isSameFile(out, round),
                "The result (" + out + ") would lie among the round's own files, expected another folder.",
                "结果（" + out + "）会混入批次自己的文件，应为另一个文件夹。");
    }
}
