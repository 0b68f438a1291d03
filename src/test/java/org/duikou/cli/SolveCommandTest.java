package org.duikou.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.duikou.testing.RandomRounds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Under test: {@code solve}. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SolveCommandTest {
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
    void writes_the_files_of_a_solved_round_and_nothing_else() throws IOException {
        CommandRun run = CommandRun.of("solve", round, "--out", out);

        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(files(out))
                .containsOnlyKeys(
                        "blocking-pairs.csv",
                        "certificate.json",
                        "order-classes.csv",
                        "placements.csv",
                        "summary.json",
                        "unplaced.csv");
    }

    @Test
    void tells_what_came_out_in_english() {
        CommandRun run = CommandRun.of("solve", round, "--out", out, "--lang", "en");

        assertThat(run.out())
                .contains("Placed 1 of 3 students; 2 unplaced.", "1  CHOICES_FULL ", "1  ORDER_CLASS_CLOSED ")
                .contains("Order classes: 0 open, 1 closed.", "TOO_FEW_ELIGIBLE")
                .contains("Checked independently: ACCEPTED gap=");
    }

    @Test
    void tells_what_came_out_in_chinese_unless_asked_otherwise() {
        CommandRun run = CommandRun.of("solve", round, "--out", out);

        assertThat(run.out()).contains("已安置 1 / 3 名学生，未安置 2 名。", "独立核验：ACCEPTED gap=");
    }

    @Test
    void tells_progress_beside_the_result() {
        CommandRun run = CommandRun.of("solve", round, "--out", out, "--lang", "en");

        assertThat(run.err()).containsPattern("s] certificate: placed 1, unplaced weight 2 \\(bound \\d+\\), .* gap ");
        assertThat(run.out()).doesNotContain("certificate:");
    }

    @Test
    void two_runs_give_the_same_bytes() throws IOException {
        CommandRun.of("solve", round, "--out", out);
        Path again = temporary.resolve("again");

        CommandRun.of("solve", round, "--out", again);

        assertThat(files(again)).isEqualTo(files(out));
    }

    @Test
    void times_are_written_only_when_asked_for() throws IOException {
        CommandRun.of("solve", round, "--out", out);
        Path timed = temporary.resolve("timed");

        CommandRun.of("solve", round, "--out", timed, "--timings");

        assertThat(files(out).get("summary.json")).contains("\"phases\" : [ ]");
        assertThat(files(timed).get("summary.json")).contains("\"name\" : \"exact\"", "\"millis\" : ");
    }

    @Test
    void policy_values_of_the_run_are_told_and_recorded() throws IOException {
        CommandRun run = CommandRun.of(
                "solve", round, "--out", out, "--set", "policy.companion=0", "--set", "change=7", "--lang", "en");

        assertThat(run.out()).contains("change = 7 (round: 150)", "companion = 0 (round: 8)");
        assertThat(files(out).get("policy-overrides.json")).isEqualTo("{\n  \"change\" : 7,\n  \"companion\" : 0\n}\n");
    }

    @Test
    void a_policy_value_that_the_round_has_anyway_is_not_recorded() throws IOException {
        CommandRun run = CommandRun.of("solve", round, "--out", out, "--set", "companion=8");

        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(files(out)).doesNotContainKey("policy-overrides.json");
    }

    @Test
    void the_record_of_an_earlier_run_does_not_stay() throws IOException {
        CommandRun.of("solve", round, "--out", out, "--set", "companion=0");

        CommandRun.of("solve", round, "--out", out);

        assertThat(files(out)).doesNotContainKey("policy-overrides.json");
    }

    @Test
    void values_of_another_policy_file_are_recorded() throws IOException {
        Path policy = temporary.resolve("strict.json");
        Files.copy(Path.of("solver-config", "policy", "default.json"), policy);
        SmallRound.edit(policy, "\"value\": 120", "\"value\": 100");

        CommandRun run = CommandRun.of("solve", round, "--out", out, "--policy", policy);

        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(files(out).get("policy-overrides.json")).isEqualTo("{\n  \"adjustedCost\" : 100\n}\n");
    }

    @Test
    void every_error_of_the_round_is_listed_and_nothing_is_solved() throws IOException {
        SmallRound.edit(round.resolve("openings.csv"), "smiths", "smi ths");
        SmallRound.edit(round.resolve("choices.csv"), "school,s3,1,welder", "school,s9,1,nowhere");

        CommandRun run = CommandRun.of("solve", round, "--out", out, "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT_ERRORS);
        assertThat(run.err()).contains("MALFORMED_CODE", "UNKNOWN_STUDENT", "UNKNOWN_OPENING", "3 errors, 0 warnings.");
        assertThat(out).doesNotExist();
    }

    @Test
    void a_pin_that_breaks_a_rule_is_an_error() {
        var draft = SmallRound.draft();
        draft.student("s4").grade(1);
        SmallRound.write(round, draft.pin("s4", "welder"));

        CommandRun run = CommandRun.of("solve", round, "--out", out);

        assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT_ERRORS);
        assertThat(run.err()).contains("PIN_BREAKS_RULE", "FIRST_YEAR");
    }

    @Test
    void warnings_are_shown_and_do_not_stop() {
        var draft = SmallRound.draft();
        draft.enterprise("tiny").staff(9);
        draft.post("clerk").at("tiny").seats(1);
        SmallRound.write(round, draft);

        CommandRun run = CommandRun.of("solve", round, "--out", out);

        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(run.err()).contains("ENTERPRISE_TAKES_NONE");
    }

    @Test
    void a_policy_value_weaker_than_law_is_an_error() {
        CommandRun run = CommandRun.of("solve", round, "--out", out, "--set", "enterpriseSharePercent=50");

        assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT_ERRORS);
        assertThat(run.err()).contains("--set", "POLICY_WEAKER_THAN_LAW");
    }

    @Test
    void an_unknown_policy_value_is_an_error_beside_those_of_the_files() throws IOException {
        SmallRound.edit(round.resolve("choices.csv"), "school,s3,1,welder", "school,s9,1,welder");

        CommandRun run = CommandRun.of("solve", round, "--out", out, "--set", "compagnon=0");

        assertThat(run.err()).contains("POLICY_UNKNOWN_KEY", "UNKNOWN_STUDENT");
    }

    @Test
    void a_round_without_a_solution_leaves_a_summary_alone() throws IOException {
        var draft = SmallRound.draft();
        draft.orderClass("smiths").mustOpen();
        SmallRound.write(round, draft);

        CommandRun run = CommandRun.of("solve", round, "--out", out);

        assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT_ERRORS);
        assertThat(files(out)).containsOnlyKeys("summary.json");
        assertThat(files(out).get("summary.json")).contains("\"INFEASIBLE_INPUT\"");
    }

    @Test
    void stops_at_an_interrupt_and_keeps_the_best() throws IOException {
        SmallRound.write(round, RandomRounds.of(5, 40, 8));
        var onInterrupt = new AtomicReference<Runnable>(() -> {});
        var err = new ByteArrayOutputStream() {
            @Override
            public synchronized void write(byte[] bytes, int offset, int length) {
                super.write(bytes, offset, length);
                if (new String(bytes, offset, length, UTF_8).contains("placing")) {
                    onInterrupt.get().run();
                }
            }
        };
        Interrupts atFirstPlacements = action -> {
            onInterrupt.set(action);
            return () -> onInterrupt.set(() -> {});
        };

        CommandRun run = CommandRun.interrupted(atFirstPlacements, err, "solve", round, "--out", out, "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(run.err()).contains("Stopping and keeping the best");
        assertThat(files(out).get("summary.json")).contains("\"STOPPED\"");
    }

    @Test
    void an_interrupt_at_once_keeps_a_first_answer() throws IOException {
        Interrupts atOnce = action -> {
            action.run();
            return () -> {};
        };

        CommandRun run = CommandRun.interrupted(atOnce, new ByteArrayOutputStream(), "solve", round, "--out", out);

        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(files(out).get("summary.json")).contains("\"STOPPED\"");
    }

    @Test
    void searches_as_another_configuration_says() throws IOException {
        Path config = temporary.resolve("short.xml");
        Files.copy(Path.of("solver-config", "solverConfig.xml"), config);

        CommandRun run = CommandRun.of("solve", round, "--out", out, "--solver-config", config);

        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void refuses_a_configuration_that_is_none() throws IOException {
        Path config = temporary.resolve("broken.xml");
        Files.writeString(config, "<solver><oops/></solver>");

        CommandRun run = CommandRun.of("solve", round, "--out", out, "--solver-config", config);

        assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.err()).contains("solver configuration", "broken.xml");
        assertThat(out).doesNotExist();
    }

    @Test
    void a_round_of_stable_mode_is_solved_so() throws IOException {
        SmallRound.edit(round.resolve("round.json"), "OPTIMAL", "STABLE");

        CommandRun run = CommandRun.of("solve", round, "--out", out);

        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(out.resolve("summary.json")).content().contains("\"mode\" : \"STABLE\"", "\"blockingPairs\" : 0");
        assertThat(out.resolve("blocking-pairs.csv")).content().startsWith("college,student,opening,");
    }

    @Test
    void the_mode_of_the_command_wins_over_that_of_the_round() throws IOException {
        SmallRound.edit(round.resolve("round.json"), "OPTIMAL", "STABLE");

        CommandRun run = CommandRun.of("solve", round, "--out", out, "--mode", "optimal");

        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    }

    @ParameterizedTest
    @CsvSource({
        "--mode, fair, --mode",
        "--limit, PT0S, leaves no time",
        "--limit, soon, --limit",
        "--gap, 1.5, is no fraction",
        "--seed, x, --seed",
        "--set, companion, --set",
        "--lang, fr, --lang",
        "--policy, nowhere.json, nowhere.json",
        "--cheese, x, --cheese"
    })
    void refuses_what_it_does_not_understand(String option, String value, String told) {
        CommandRun run = CommandRun.of("solve", round, "--out", out, option, value);

        assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.err()).contains(told);
        assertThat(out).doesNotExist();
    }

    @Test
    void refuses_to_write_among_the_files_of_the_round() {
        CommandRun run = CommandRun.of("solve", round, "--out", round);

        assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.err()).contains("among the round's own files");
    }

    @Test
    void refuses_a_round_that_is_not_there() {
        CommandRun run = CommandRun.of("solve", temporary.resolve("nowhere"), "--out", out);

        assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    }

    @Test
    void leaves_other_files_of_the_result_folder_alone() throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve("notes.txt"), "mine");

        CommandRun.of("solve", round, "--out", out);

        assertThat(files(out)).containsEntry("notes.txt", "mine");
    }

    private static SortedMap<String, String> files(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.list(folder)) {
            for (Path file : found.toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return files;
    }
}
