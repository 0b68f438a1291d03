package org.duikou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.duikou.solve.SolveRequest;
import org.duikou.vocabulary.Language;
import org.duikou.vocabulary.Mode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Under test: {@link SolveRun}, when the checker refuses. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SolveRunTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path temporary;

    private ResultFolder result;

    @BeforeEach
    void solve() {
        Path round = SmallRound.write(temporary.resolve("round"), SmallRound.draft());
        result = new ResultFolder(temporary.resolve("out"));
        CommandRun.of("solve", round, "--out", result.path(), "--set", "companion=0");
    }

    @Test
    void a_refused_result_does_not_stay() throws IOException {
        SmallRound.edit(result.path().resolve("placements.csv"), "welder", "smiths");

        int exitCode = check();

        assertThat(exitCode).isEqualTo(ExitCode.CHECKER_REFUSED);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("REFUSED", "ORDER_CLASS_SIZE");
        assertThat(out.size()).isZero();
        assertThat(result.path()).isEmptyDirectory();
    }

    @Test
    void a_result_that_cannot_be_read_does_not_stay() throws IOException {
        SmallRound.edit(result.path().resolve("summary.json"), "\"students\" : 3", "\"students\" : \"three\"");

        int exitCode = check();

        assertThat(exitCode).isEqualTo(ExitCode.CHECKER_REFUSED);
        assertThat(result.path()).isEmptyDirectory();
    }

    private int check() throws IOException {
        var console = new Console(utf8(out), utf8(err), false, System::nanoTime, CommandRun.NO_INTERRUPTS);
        var run = new SolveRun(console, Language.EN, SolveRequest.ordinary(Mode.OPTIMAL), null, false);
        return run.check(SmallRound.draft().problem(), result, List.of());
    }

    private static PrintStream utf8(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
