package org.duikou.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Under test: what the project says of its benchmark is what the raw numbers say. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BenchmarkRecordTest {
    private static final BenchmarkRow OURS = new BenchmarkRow(
            3_000, 1, 60, Peer.DUIKOU, 0, 2_779, 317, 101_876, true, 317, 101_876, 1.5, 9.25, 8.5, 541);
    private static final BenchmarkRow DIRECT = new BenchmarkRow(
            3_000, 1, 180, Peer.HIGHS, 0, 2_779, 317, 101_876, true, 317, 101_876, 15.6, 17.2, 9.2, 582);
    private static final BenchmarkRow SEARCH = new BenchmarkRow(
            3_000, 1, 60, Peer.TIMEFOLD, 2, 1_868, 1_712, 219_350, false, 317, 101_876, null, 60.0, 60.0, 592);
    private static final BenchmarkRow SILENT =
            BenchmarkRow.unanswered(new BenchmarkRound(3_000, 1), 60, Peer.DEFERRED_ACCEPTANCE);
    private static final List<BenchmarkRow> ROWS = List.of(OURS, DIRECT, SEARCH, SILENT);

    @Test
    void the_readme_repeats_the_raw_numbers() throws IOException {
        assertThat(BenchmarkRecord.readmeWords()).isEqualTo(BenchmarkRecord.words(BenchmarkRecord.rows()));
    }

    @Test
    void the_chart_draws_the_raw_numbers() throws IOException {
        List<BenchmarkRow> rows = BenchmarkRecord.rows();
        Path chart = BenchmarkRecord.FOLDER.resolve(BenchmarkRecord.CHART);

        assertThat(Files.exists(chart) ? Files.readString(chart) : "")
                .isEqualTo(rows.isEmpty() ? "" : BenchmarkChart.of(rows));
    }

    @Test
    void rows_read_back_as_they_were_written(@TempDir Path folder) throws IOException {
        BenchmarkRow.write(folder.resolve("results.csv"), ROWS);

        assertThat(BenchmarkRow.read(folder.resolve("results.csv"))).isEqualTo(ROWS);
    }

    @Test
    void the_table_tells_each_row_and_both_comparisons() {
        assertThat(BenchmarkTable.of(ROWS))
                .contains(
                        "| 3,000 | Duikou | 2,779 | 0 | 101,876 | 1.5 | 9.3 | 8.5 | 541 |\n",
                        "| 3,000 | Timefold | 1,868 | 1,395, breaks rules | 219,350 | not in 60 | 60.0 | 60.0 | 592 |\n",
                        "| 3,000 | deferred acceptance | no answer | | | | | | |\n",
                        "- 3,000 students, unplaced weight above the bound: Duikou 0; Timefold 1,395, breaks rules.\n",
                        "- 3,000 students, seconds to a 1 % gap: Duikou 1.5; the better of HiGHS and SCIP direct 15.6,"
                                + " 10.4 times as long.\n");
    }

    @Test
    void the_chart_has_a_bar_for_each_answer_and_both_grounds() {
        assertThat(BenchmarkChart.of(ROWS))
                .contains("class=\"ours\"", ">1,395, breaks rules<", ">not in 60<", "prefers-color-scheme:dark");
    }
}
