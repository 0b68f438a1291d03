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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Under test: {@code generate}. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GenerateCommandTest {
    @TempDir
    Path temporary;

    private Path out;

    @BeforeEach
    void nameFolder() {
        out = temporary.resolve("round");
    }

    @Test
    void writes_a_round_without_errors() {
        CommandRun run = CommandRun.of("generate", "--students", 40, "--seed", 3, "--out", out, "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("40 students");
        assertThat(CommandRun.of("validate", out).exitCode()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void the_same_arguments_give_the_same_bytes() throws IOException {
        Path again = temporary.resolve("again");

        CommandRun.of("generate", "--students", 40, "--seed", 3, "--out", out);
        CommandRun.of("generate", "--students", 40, "--seed", 3, "--out", again);

        assertThat(again.resolve("students.csv")).hasSameBinaryContentAs(out.resolve("students.csv"));
        assertThat(again.resolve("choices.csv")).hasSameBinaryContentAs(out.resolve("choices.csv"));
        assertThat(again.resolve("openings.csv")).hasSameBinaryContentAs(out.resolve("openings.csv"));
    }

    @Test
    void makes_as_many_of_each_as_asked() {
        CommandRun run = CommandRun.of(
                "generate",
                "--students",
                60,
                "--seed",
                3,
                "--out",
                out,
                "--lang",
                "en",
                "--colleges",
                2,
                "--enterprises",
                4,
                "--order-classes",
                1);

        assertThat(run.out()).contains("60 students, 2 colleges, 4 enterprises, ", "(1 of them order classes)");
    }

    @Test
    void replaces_a_generated_round() {
        CommandRun.of("generate", "--students", 40, "--seed", 3, "--out", out);

        CommandRun run = CommandRun.of("generate", "--students", 20, "--seed", 4, "--out", out);

        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(out.resolve("round.json")).content().contains("synthetic-20-4");
    }

    @Test
    void does_not_touch_a_folder_with_other_files() throws IOException {
        CommandRun.of("generate", "--students", 40, "--seed", 3, "--out", out);
        Files.writeString(out.resolve("notes.txt"), "mine");

        CommandRun run = CommandRun.of("generate", "--students", 20, "--seed", 4, "--out", out);

        assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(out.resolve("round.json")).content().contains("synthetic-40-3");
    }

    @Test
    void does_not_touch_a_round_that_it_did_not_make() {
        SmallRound.write(out, SmallRound.draft());

        CommandRun run = CommandRun.of("generate", "--students", 20, "--seed", 4, "--out", out);

        assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(out.resolve("round.json")).content().contains("\"test\"");
    }

    @Test
    void makes_a_market_as_hard_as_asked() {
        CommandRun run = CommandRun.of(
                "generate",
                "--students",
                200,
                "--seed",
                3,
                "--out",
                out,
                "--lang",
                "en",
                "--scarcity",
                0.5,
                "--order-class-share",
                0.5,
                "--adjustable-share",
                0,
                "--skew",
                1.2,
                "--capped-share",
                0.4);

        assertThat(run.out()).contains("10 openings (3 of them order classes)");
    }

    @ParameterizedTest
    @CsvSource({
        "--scarcity, 0.95, 'scarcity (0.95) is impossible, expected -1.0..0.9.'",
        "--adjustable-share, -0.1, 'share of adjustable students (-0.1) is impossible, expected 0.0..1.0.'",
        "--skew, NaN, 'skew (NaN) is impossible, expected 0.0..2.0.'",
        "--capped-share, 2, 'share of capped enterprises (2.0) is impossible, expected 0.0..1.0.'",
        "--order-class-share, 1, 'share of order classes (1.0) is impossible, expected 0.0..0.9.'"
    })
    void refuses_an_impossible_difficulty(String option, String value, String message) {
        CommandRun run = CommandRun.of("generate", "--students", 40, "--seed", 4, "--out", out, option, value);

        assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.err()).contains(message);
    }

    @Test
    void refuses_both_a_count_and_a_share_of_order_classes() {
        CommandRun run = CommandRun.of(
                "generate",
                "--students",
                40,
                "--seed",
                4,
                "--out",
                out,
                "--order-classes",
                1,
                "--order-class-share",
                0.2);

        assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    }

    @Test
    void refuses_impossible_sizes() {
        CommandRun run = CommandRun.of("generate", "--students", 3, "--seed", 4, "--out", out);

        assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.err()).contains("students (3)", "学生数（3）");
    }
}
