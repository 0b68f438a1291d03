package org.duikou.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code --policy} and {@code --set}. */
final class PolicyOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description = {
                "Policy file instead of the packaged one; it may be stricter than law, never weaker.",
                "政策文件。"
            })
    private @Nullable Path file;

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            description = {
                "A policy value of this run, over that of round.json: policy.companion=0, or companion=0.",
                "本次运行的政策参数。"
            })
    private Map<String, String> values = new LinkedHashMap<>();

    @Option(
            names = "--max-changes",
            paramLabel = "K",
            description = {
                "Most students of incumbent.csv who may be elsewhere or unplaced; the same as --set maxChanges=K.",
                "现有安置最多改动人数。"
            })
    private @Nullable Integer maxChanges;

    @Nullable
    Path file() {
        return file == null ? null : requireFile(command.commandLine(), file);
    }

    static Path requireFile(CommandLine command, Path file) {
        Usage.require(
                command,
                Files.isReadable(file) && !Files.isDirectory(file),
                "The file (" + file + ") cannot be read, expected a file.",
                "文件（" + file + "）无法读取，应为一个文件。");
        return file;
    }

    /** Texts by key. */
    Map<String, String> values() {
        Map<String, String> all = new LinkedHashMap<>(values);
        if (maxChanges != null) {
            all.keySet().removeIf(key -> key.endsWith("maxChanges"));
            all.put("maxChanges", String.valueOf(maxChanges));
        }
        return all;
    }
}
