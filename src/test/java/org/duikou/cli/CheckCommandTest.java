package org.duikou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Under test: {@code check}. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CheckCommandTest {
    @TempDir
    Path temporary;

    private Path round;
    private Path out;

    @BeforeEach
    void writeRound() {
        round = SmallRound.write(temporary.resolve("round"), SmallRound.draft());
        out = temporary.resolve("out");
    }

    @Test
    void accepts_what_solve_wrote() {
        CommandRun.of("solve", round, "--out", out);

        CommandRun run = check();

        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).containsPattern("\\AACCEPTED gap=[0-9.]+\\R\\z");
    }

    @Test
    void refuses_a_student_moved_elsewhere() throws IOException {
        CommandRun.of("solve", round, "--out", out);
        SmallRound.edit(out.resolve("placements.csv"), "welder", "smiths");

        CommandRun run = check();

        assertThat(run.exitCode()).isEqualTo(ExitCode.CHECKER_REFUSED);
        assertThat(run.out()).startsWith("REFUSED violations=").contains("ORDER_CLASS_SIZE");
    }

    @Test
    void refuses_files_that_are_no_result() throws IOException {
        CommandRun.of("solve", round, "--out", out);
        Files.delete(out.resolve("unplaced.csv"));

        CommandRun run = check();

        assertThat(run.exitCode()).isEqualTo(ExitCode.CHECKER_REFUSED);
        assertThat(run.out()).contains("MALFORMED_RESULT", "unplaced.csv");
    }

    @Test
    void applies_and_tells_the_policy_values_of_the_run() {
        CommandRun.of("solve", round, "--out", out, "--set", "companion=0", "--set", "fairnessWeight=0");

        CommandRun run = check();

        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(run.out())
                .startsWith("ACCEPTED")
                .contains("companion = 0 (round: 8)", "fairnessWeight = 0 (round: 1)");
    }

    @Test
    void tells_the_values_of_another_policy_file_unless_it_is_the_round_s() throws IOException {
        Path strict = temporary.resolve("strict.json");
        Files.copy(Path.of("solver-config", "policy", "default.json"), strict);
        SmallRound.edit(strict, "\"value\": 120", "\"value\": 100");
        CommandRun.of("solve", round, "--out", out, "--policy", strict);

        CommandRun byPackaged = check();
        CommandRun byStrict = CommandRun.of("check", round, out, "--policy", strict);

        assertThat(byPackaged.out()).startsWith("ACCEPTED").contains("adjustedCost = 100 (round: 120)");
        assertThat(byStrict.out()).startsWith("ACCEPTED").doesNotContain("adjustedCost");
    }

    @Test
    void refuses_when_the_policy_values_of_the_run_are_hidden() throws IOException {
        CommandRun.of("solve", round, "--out", out, "--set", "companion=0");
        Files.delete(out.resolve("policy-overrides.json"));

        CommandRun run = check();

        assertThat(run.exitCode()).isEqualTo(ExitCode.CHECKER_REFUSED);
        assertThat(run.out()).contains("POLICY_DIFFERS");
    }

    @Test
    void refuses_policy_values_weaker_than_law() throws IOException {
        CommandRun.of("solve", round, "--out", out);
        Files.writeString(out.resolve("policy-overrides.json"), "{\"enterpriseSharePercent\": 50}");

        CommandRun run = check();

        assertThat(run.exitCode()).isEqualTo(ExitCode.CHECKER_REFUSED);
        assertThat(run.out()).startsWith("REFUSED").contains("POLICY_WEAKER_THAN_LAW");
    }

    @Test
    void refuses_policy_values_that_are_no_object() throws IOException {
        CommandRun.of("solve", round, "--out", out);
        Files.writeString(out.resolve("policy-overrides.json"), "[]");

        CommandRun run = check();

        assertThat(run.exitCode()).isEqualTo(ExitCode.CHECKER_REFUSED);
        assertThat(run.out()).contains("MALFORMED_RESULT", "policy-overrides.json");
    }

    @Test
    void tells_the_errors_of_the_round() throws IOException {
        CommandRun.of("solve", round, "--out", out);
        SmallRound.edit(round.resolve("choices.csv"), "school,s3,1,welder", "school,s9,1,welder");

        CommandRun run = check();

        assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT_ERRORS);
        assertThat(run.err()).contains("UNKNOWN_STUDENT");
    }

    @Test
    void refuses_a_result_of_another_round() throws IOException {
        CommandRun.of("solve", round, "--out", out);
        SmallRound.edit(round.resolve("choices.csv"), "school,s3,1,welder", "school,s3,2,welder");

        CommandRun run = check();

        assertThat(run.exitCode()).isEqualTo(ExitCode.CHECKER_REFUSED);
        assertThat(run.out()).contains("INPUT_DIFFERS");
    }

    @Test
    void refuses_a_folder_that_is_not_there() {
        CommandRun run = check();

        assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    }

    private CommandRun check() {
        return CommandRun.of("check", round, out, "--lang", "en");
    }
}
