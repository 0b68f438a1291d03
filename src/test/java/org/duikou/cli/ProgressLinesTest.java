package org.duikou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.duikou.solve.Progress;
import org.duikou.vocabulary.Language;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Under test: {@link ProgressLines}. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProgressLinesTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final ProgressView view = ProgressView.on(
            new Console(
                    System.out,
                    new PrintStream(err, true, StandardCharsets.UTF_8),
                    false,
                    () -> 0,
                    CommandRun.NO_INTERRUPTS),
            Language.EN,
            10);

    @Test
    void a_line_tells_phase_placed_bound_and_gap() {
        view.heard(new Progress("search", 1_500, 8, 2, 300, 2, 270, 0.1));

        assertThat(lines())
                .containsExactly(
                        "[   1.5 s] search: placed 8, unplaced weight 2 (bound 2), soft 300 (bound 270), gap 0.1");
    }

    @Test
    void before_the_first_placements_only_the_bound_is_told() {
        view.heard(new Progress("prices", 0, -1, Long.MAX_VALUE, 0, 2, 0, 1));

        assertThat(lines()).containsExactly("[   0.0 s] prices: nothing placed yet, unplaced weight bound 2");
    }

    @Test
    void news_of_the_same_phase_are_told_once_a_second() {
        view.heard(at("search", 100, 300));
        view.heard(at("search", 900, 299));
        view.heard(at("search", 1_100, 298));

        assertThat(lines()).hasSize(2);
    }

    @Test
    void without_news_only_a_sign_of_life_is_given() {
        view.heard(at("search", 100, 300));
        view.heard(at("search", 9_000, 300));
        view.heard(at("search", 10_100, 300));

        assertThat(lines()).hasSize(2);
    }

    @Test
    void a_new_phase_is_told_at_once() {
        view.heard(at("search", 100, 300));
        view.heard(at("certificate", 101, 300));

        assertThat(lines()).hasSize(2);
    }

    @Test
    void the_last_state_is_told_at_the_end() {
        view.heard(at("search", 100, 300));
        view.heard(at("search", 200, 300));

        view.close();

        assertThat(lines()).hasSize(2);
    }

    private static Progress at(String phase, long millis, long soft) {
        return new Progress(phase, millis, 8, 2, soft, 2, 270, 0.1);
    }

    private String[] lines() {
        return err.toString(StandardCharsets.UTF_8).split("\n");
    }
}
