package org.duikou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.duikou.testing.RoundDraft;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Under test: {@code frontier} and {@code solve --max-changes} as a bureau would type them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FrontierCommandTest {
    private static final String HEADER =
            "max_changes,changes,placed,unplaced_weight,unplaced_weight_bound,soft,soft_bound,gap";

    @TempDir
    private Path folder;

    /** Everyone is where she is by adjustment (120); each has a first choice (0) with room for all. */
    private Path round() throws IOException {
        var round = new RoundDraft();
        round.post("old").seats(9);
        round.post("wanted").seats(9);
        for (int number = 1; number <= 6; number++) {
            round.student("s" + number).chooses("wanted");
            round.incumbent("s" + number, "old");
        }
        Path written = write(round);
        SmallRound.edit(
                written.resolve("round.json"),
                "\"policy\" : { }",
                "\"policy\":{\"change\":0,\"assessmentWeight\":0,\"companion\":0,\"fairnessWeight\":0}");
        return written;
    }

    private Path write(RoundDraft round) {
        return SmallRound.write(folder.resolve("round"), round);
    }

    @Test
    void each_change_buys_a_first_choice() throws IOException {
        CommandRun run = CommandRun.of("frontier", round(), "--out", folder.resolve("out"), "--points", 7);

        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(lines())
                .containsExactly(
                        HEADER,
                        "0,0,6,0,0,720,720,0",
                        "1,1,6,0,0,600,600,0",
                        "2,2,6,0,0,480,480,0",
                        "3,3,6,0,0,360,360,0",
                        "4,4,6,0,0,240,240,0",
                        "5,5,6,0,0,120,120,0",
                        "6,6,6,0,0,0,0,0");
        assertThat(run.out()).contains("max_changes");
    }

    @Test
    void it_begins_with_the_fewest_changes_that_the_rules_allow() throws IOException {
        Path round = round();
        Files.writeString(round.resolve("pins.csv"), "college,student,opening,reason\nschool,s1,,left\n");

        CommandRun.of("frontier", round, "--out", folder.resolve("out"));

        assertThat(lines().get(1)).startsWith("1,1,5,");
    }

    @Test
    void a_kept_result_passes_the_check_by_its_own_budget() throws IOException {
        Path round = round();

        CommandRun.of("frontier", round, "--out", folder.resolve("out"), "--keep");

        CommandRun check = CommandRun.of("check", round, folder.resolve("out/2"), "--lang", "en");
        assertThat(check.out()).contains("ACCEPTED gap=0").contains("maxChanges = 2 (round: null)");
    }

    @Test
    void free_changes_take_the_points_off_a_change() throws IOException {
        Path round = round();

        CommandRun.of("frontier", round, "--out", folder.resolve("out"), "--set", "change=500");
        assertThat(lines()).containsExactly(HEADER, "0,0,6,0,0,720,720,0");

        CommandRun.of("frontier", round, "--out", folder.resolve("out"), "--set", "change=500", "--free-changes");
        assertThat(lines()).hasSize(7).endsWith("6,6,6,0,0,0,0,0");
    }

    @Test
    void a_round_without_placements_in_force_has_no_frontier() {
        Path round = write(SmallRound.draft());

        CommandRun run = CommandRun.of("frontier", round, "--out", folder.resolve("out"), "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT_ERRORS);
        assertThat(run.err()).contains("incumbent.csv");
    }

    @Test
    void four_points_are_too_few() throws IOException {
        CommandRun run = CommandRun.of("frontier", round(), "--out", folder.resolve("out"), "--points", 4);

        assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    }

    @Test
    void budgets_lie_about_as_far_apart_from_first_to_last() {
        assertThat(FrontierRun.budgets(2, 20, 6)).containsExactly(2, 6, 9, 13, 16, 20);
        assertThat(FrontierRun.budgets(1, 3, 6)).containsExactly(1, 2, 3);
    }

    @Test
    void a_solve_keeps_its_budget_and_the_record_of_it() throws IOException {
        Path round = round();

        CommandRun run =
                CommandRun.of("solve", round, "--out", folder.resolve("out"), "--max-changes", 2, "--lang", "en");

        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("maxChanges = 2 (round: null)").contains("Soft points: 480 (bound 480)");
        assertThat(CommandRun.of("check", round, folder.resolve("out")).exitCode())
                .isEqualTo(ExitCode.DONE);
    }

    @Test
    void a_budget_that_pins_exceed_is_refused_with_the_fewest_changes() throws IOException {
        Path round = round();
        Files.writeString(
                round.resolve("pins.csv"),
                "college,student,opening,reason\nschool,s1,,left\nschool,s2,wanted,agreed\n");

        CommandRun run = CommandRun.of("solve", round, "--out", folder.resolve("out"), "--max-changes", 1);

        assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT_ERRORS);
        assertThat(run.err()).contains("至少有（2）名现有安置的学生必须改动", "maxChanges）为 1");
    }

    @Test
    void a_stable_run_keeps_no_budget() throws IOException {
        CommandRun run =
                CommandRun.of("solve", round(), "--out", folder.resolve("out"), "--max-changes", 2, "--mode", "stable");

        assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT_ERRORS);
        assertThat(run.err()).contains("maxChanges 2");
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(folder.resolve("out/frontier.csv"));
    }
}
