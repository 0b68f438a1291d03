package org.duikou.benchmark;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one peer made of one round, as the raw numbers keep it.
 *
 * @param students of the round; {@code seed} of the round
 * @param limitSeconds that the peer was given
 * @param brokenRules of the answer, as the checker counts them; −1: no answer
 * @param proven the peer proved its answer best
 * @param weightBound best bound known of the round, from whichever peer; {@code pointsBound} likewise
 * @param secondsToGap until the answer was within 1 % of that bound; null: never
 * @param peakMebibytes of the peer's process; 0: unknown
 */
record BenchmarkRow(
        int students,
        long seed,
        long limitSeconds,
        Peer peer,
        int brokenRules,
        int placed,
        long unplacedWeight,
        long points,
        boolean proven,
        long weightBound,
        long pointsBound,
        @Nullable Double secondsToGap,
        double wallSeconds,
        double cpuSeconds,
        long peakMebibytes) {
    private static final String[] COLUMNS = {
        "students",
        "seed",
        "limit_seconds",
        "peer",
        "broken_rules",
        "placed",
        "unplaced_weight",
        "points",
        "proven",
        "weight_bound",
        "points_bound",
        "seconds_to_gap",
        "wall_seconds",
        "cpu_seconds",
        "peak_mebibytes"
    };

    static BenchmarkRow unanswered(BenchmarkRound round, long limitSeconds, Peer peer) {
        return new BenchmarkRow(
                round.students(), round.seed(), limitSeconds, peer, -1, 0, 0, 0, false, 0, 0, null, 0, 0, 0);
    }

    boolean isLegal() {
        return brokenRules == 0;
    }

    boolean isAnswered() {
        return brokenRules >= 0;
    }

    long aboveBound() {
        return unplacedWeight - weightBound;
    }

    static void write(Path file, List<BenchmarkRow> rows) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file)) {
            csv.writeRecord(COLUMNS);
            rows.forEach(row -> csv.writeRecord(row.cells()));
        }
    }

    static List<BenchmarkRow> read(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return csv.stream().map(BenchmarkRow::of).toList();
        }
    }

    private String[] cells() {
        return Stream.of(
                        students,
                        seed,
                        limitSeconds,
                        peer,
                        brokenRules,
                        placed,
                        unplacedWeight,
                        points,
                        proven,
                        weightBound,
                        pointsBound,
                        secondsToGap == null ? "" : decimal(secondsToGap),
                        decimal(wallSeconds),
                        decimal(cpuSeconds),
                        peakMebibytes)
                .map(String::valueOf)
                .toArray(String[]::new);
    }

    private static BenchmarkRow of(NamedCsvRecord cells) {
        String toGap = cells.getField("seconds_to_gap");
        return new BenchmarkRow(
                Integer.parseInt(cells.getField("students")),
                Long.parseLong(cells.getField("seed")),
                Long.parseLong(cells.getField("limit_seconds")),
                Peer.valueOf(cells.getField("peer")),
                Integer.parseInt(cells.getField("broken_rules")),
                Integer.parseInt(cells.getField("placed")),
                Long.parseLong(cells.getField("unplaced_weight")),
                Long.parseLong(cells.getField("points")),
                Boolean.parseBoolean(cells.getField("proven")),
                Long.parseLong(cells.getField("weight_bound")),
                Long.parseLong(cells.getField("points_bound")),
                toGap.isEmpty() ? null : Double.valueOf(toGap),
                Double.parseDouble(cells.getField("wall_seconds")),
                Double.parseDouble(cells.getField("cpu_seconds")),
                Long.parseLong(cells.getField("peak_mebibytes")));
    }

    static String decimal(double seconds) {
        return String.format(Locale.ROOT, "%.2f", seconds);
    }
}
