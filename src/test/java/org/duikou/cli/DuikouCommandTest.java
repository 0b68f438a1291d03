package org.duikou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.duikou.cli.ServeRequest.RoundToOpen;
import org.duikou.vocabulary.Language;
import org.duikou.vocabulary.Release;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Under test: the command line as a whole, and {@code serve}. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DuikouCommandTest {

    @Test
    void help_names_every_command_and_exit_code() {
        CommandRun run = CommandRun.of("--help");

        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("solve", "check", "validate", "generate", "serve", "3   the checker refused");
    }

    @ParameterizedTest
    @ValueSource(strings = {"solve", "check", "validate", "generate", "serve"})
    void every_command_has_help(String command) {
        CommandRun run = CommandRun.of(command, "--help");

        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).startsWith("Usage: duikou " + command);
    }

    @Test
    void version_is_that_of_the_release() {
        assertThat(CommandRun.of("--version").out()).isEqualTo(Release.VERSION + "\n");
    }

    @Test
    void an_unknown_command_is_wrong_usage() {
        CommandRun run = CommandRun.of("valdate");

        assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.err()).contains("valdate", "duikou validate", "--help");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void without_a_command_it_serves() {
        List<ServeRequest> served = new ArrayList<>();

        CommandRun run = CommandRun.serving(request -> {
            served.add(request);
            return 0;
        });

        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(served).containsExactly(new ServeRequest(null, null, Language.ZH));
    }

    @Test
    void serves_at_another_port() {
        List<ServeRequest> served = new ArrayList<>();

        CommandRun.serving(
                request -> {
                    served.add(request);
                    return 0;
                },
                "serve",
                "--port",
                "9090");

        assertThat(served).containsExactly(new ServeRequest(9090, null, Language.ZH));
    }

    @Test
    void serves_with_a_round_open(@TempDir Path folder) {
        SmallRound.write(folder, SmallRound.draft());
        List<ServeRequest> served = new ArrayList<>();

        CommandRun.serving(
                request -> {
                    served.add(request);
                    return 0;
                },
                "serve",
                "--open",
                folder,
                "--lang",
                "en");

        assertThat(served).containsExactly(new ServeRequest(null, new RoundToOpen(folder, "test"), Language.EN));
    }

    @Test
    void does_not_serve_a_round_with_errors(@TempDir Path folder) throws IOException {
        SmallRound.write(folder, SmallRound.draft());
        SmallRound.edit(folder.resolve("choices.csv"), "school,s3,1,welder", "school,s9,1,welder");

        CommandRun run = CommandRun.of("serve", "--open", folder);

        assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT_ERRORS);
        assertThat(run.err()).contains("UNKNOWN_STUDENT");
    }

    @Test
    void an_error_of_the_machine_is_a_failure_as_well() {
        CommandRun run = CommandRun.serving(request -> {
            throw new UnsatisfiedLinkError("no solver for this machine");
        });

        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains("no solver for this machine");
    }

    @Test
    void a_failure_has_its_own_exit_code() {
        CommandRun run = CommandRun.of("serve");

        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains("No command of this test serves.");
    }
}
