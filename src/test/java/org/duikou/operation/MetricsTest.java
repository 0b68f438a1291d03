package org.duikou.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import org.duikou.testing.Metrics;
import org.duikou.testing.ServedRound;
import org.duikou.testing.Service;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MetricsTest {

    @Test
    void figures_need_a_key() {
        assertThat(Service.anyone().get("/q/metrics").statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "duikou_runs_queued",
                "duikou_runs_running",
                "duikou_runs_oldest_queued_seconds",
                "duikou_runs_ended_total",
                "duikou_run_attempts_total",
                "duikou_run_takeovers_total",
                "duikou_run_last_gap",
                "duikou_publications_total",
                "duikou_http_refused_total",
                "agroal_active_count",
                "jvm_memory_used_bytes"
            })
    void a_figure_is_there_from_the_start(String metric) {
        assertThat(Metrics.scraped().text()).contains("\n# TYPE " + metric.replace("_total", ""));
    }

    @Test
    void a_run_is_counted_with_its_phases_and_its_publication() {
        Metrics before = Metrics.scraped();
        var round = ServedRound.imported("metered");
        round.publish(round.solved());

        Metrics after = Metrics.scraped();

        assertThat(grown(before, after, "duikou_run_attempts_total")).isPositive();
        assertThat(grown(before, after, "duikou_runs_ended_total", "status=\"SUCCEEDED\""))
                .isPositive();
        assertThat(grown(before, after, "duikou_run_phase_seconds_count")).isPositive();
        assertThat(grown(before, after, "duikou_publications_total")).isEqualTo(1);
        assertThat(grown(before, after, "duikou_submissions_total", "table=\"students\""))
                .isPositive();
        assertThat(grown(before, after, "duikou_submission_rows_total", "table=\"students\""))
                .isEqualTo(10);
        assertThat(after.value("duikou_run_last_gap")).isBetween(0.0, 1.0);
    }

    @Test
    void rows_that_were_refused_are_counted_by_table_and_fault() {
        Service.makeRound("metered-faults");
        Metrics before = Metrics.scraped();
        Service.put("metered-faults", "colleges", "college,name,latitude,longitude\nC1,one,91,104\nC2,two,92,104\n");

        Metrics after = Metrics.scraped();

        assertThat(grown(before, after, "duikou_submission_rejected_total", "table=\"colleges\""))
                .isEqualTo(2);
    }

    /** Whatever callers make up, series stay few. */
    @Test
    void what_callers_make_up_is_no_label() {
        Service.bureau().get("/rounds/made-up-by-a-caller");
        Service.bureau().get("/made-up-by-a-caller");
        Service.anyone().get("/made-up-by-a-caller");
        Service.bureau()
                .contentType("text/csv")
                .body("x".getBytes(StandardCharsets.UTF_8))
                .put("/rounds/made-up-by-a-caller/students");

        assertThat(Metrics.scraped().text()).contains("/api/v1/rounds/{code}").doesNotContain("made-up-by-a-caller");
    }

    private static double grown(Metrics before, Metrics after, String metric, String... labels) {
        return after.value(metric, labels) - before.value(metric, labels);
    }
}
