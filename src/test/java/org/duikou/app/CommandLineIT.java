package org.duikou.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.duikou.cli.ExitCode;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Under test: the packaged application, started as a newcomer starts it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CommandLineIT {
    private static final Path ROUND = Path.of("sample-data", "alliance-2022");

    @TempDir
    Path temporary;

    @Test
    void solves_twice_to_the_same_bytes_and_checks_them() throws Exception {
        Path first = temporary.resolve("first");
        Path second = temporary.resolve("second");

        Answer solved = run("solve", ROUND, "--out", first, "--set", "companion=0", "--set", "fairnessWeight=0");
        run("solve", ROUND, "--out", second, "--set", "companion=0", "--set", "fairnessWeight=0");
        Answer checked = run("check", ROUND, first);

        assertThat(solved.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(solved.out()).startsWith("批次 alliance-2022").contains("ACCEPTED gap=0\n");
        assertThat(checked.out()).startsWith("ACCEPTED gap=0\n");
        assertThat(names(second)).isEqualTo(names(first)).hasSize(7);
        for (String name : names(first)) {
            assertThat(second.resolve(name)).hasSameBinaryContentAs(first.resolve(name));
        }
    }

    @Test
    void refuses_a_result_that_was_tampered_with() throws Exception {
        Path round = temporary.resolve("round");
        Path out = temporary.resolve("out");
        run("generate", "--students", 60, "--seed", 2, "--out", round);
        run("solve", round, "--out", out, "--set", "companion=0", "--set", "fairnessWeight=0");
        List<String> lines = Files.readAllLines(out.resolve("placements.csv"));
        Files.write(out.resolve("placements.csv"), lines.subList(0, lines.size() - 1));

        Answer checked = run("check", round, out, "--lang", "en");

        assertThat(checked.exitCode()).isEqualTo(ExitCode.CHECKER_REFUSED);
        assertThat(checked.out()).startsWith("REFUSED").contains("STUDENT_MISSING");
    }

    @Test
    void keeps_the_best_when_it_is_interrupted_and_says_nothing_but_its_own_lines() throws Exception {
        Path out = temporary.resolve("out");

        Answer answer = runAndInterruptAt(
                "placing:", "solve", ROUND, "--out", out, "--limit", "PT5M", "--gap", "0", "--lang", "en");

        assertThat(answer.err()).contains("Stopping and keeping the best");
        assertThat(answer.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(answer.out()).startsWith("Round alliance-2022");
        assertThat(answer.out() + answer.err()).doesNotContain("HiGHS", "INFO", "quarkus");
        assertThat(run("check", ROUND, out).exitCode()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void lists_the_issues_of_a_broken_round() throws Exception {
        Path round = temporary.resolve("round");
        run("generate", "--students", 20, "--seed", 2, "--out", round);
        Files.delete(round.resolve("choices.csv"));

        Answer validated = run("validate", round);

        assertThat(validated.exitCode()).isEqualTo(ExitCode.INPUT_ERRORS);
        assertThat(validated.out()).contains("MISSING_FILE", "缺少文件");
    }

    @Test
    void helps_and_tells_wrong_usage() throws Exception {
        assertThat(run("--help").exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(run("solve", "--help").out()).startsWith("Usage: duikou solve");
        assertThat(run("solve", ROUND).exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    }

    private record Answer(int exitCode, String out, String err) {}

    private Answer run(Object... arguments) throws IOException, InterruptedException {
        Process process = process(arguments).redirectError(file("err")).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), out, Files.readString(file("err").toPath()));
    }

    /** As Ctrl-C does, when the process tells this. */
    private Answer runAndInterruptAt(String told, Object... arguments) throws IOException, InterruptedException {
        Process process = process(arguments).redirectOutput(file("out")).start();
        List<String> err = new ArrayList<>();
        try (BufferedReader lines = process.errorReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.contains(told) && err.stream().noneMatch(earlier -> earlier.contains(told))) {
                    new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start();
                }
                err.add(line);
            }
        }
        return new Answer(process.waitFor(), Files.readString(file("out").toPath()), String.join("\n", err));
    }

    private static ProcessBuilder process(Object... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-jar");
        command.add(Path.of("target", "quarkus-app", "quarkus-run.jar").toString());
        Arrays.stream(arguments).map(String::valueOf).forEach(command::add);
        return new ProcessBuilder(command);
    }

    private File file(String name) {
        return temporary.resolve(name + ".txt").toFile();
    }

    private static SortedSet<String> names(Path folder) {
        return new TreeSet<>(Arrays.asList(folder.toFile().list()));
    }
}
