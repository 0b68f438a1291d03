package org.duikou.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The results as a Markdown table, and what they say of the required ratios. */
final class BenchmarkTable {
    private static final String HEAD =
            """
            | students | who | placed | unplaced weight above the bound | points | s to a 1 % gap | wall s | CPU s | peak MiB |
            |---|---|---|---|---|---|---|---|---|
            """;

    private BenchmarkTable() {}

    static String of(List<BenchmarkRow> rows) {
        String table = rows.stream().map(BenchmarkTable::line).collect(Collectors.joining());
        Map<Integer, List<BenchmarkRow>> bySize =
                rows.stream().collect(Collectors.groupingBy(BenchmarkRow::students, TreeMap::new, Collectors.toList()));
        String comparisons = bySize.values().stream()
                .flatMap(BenchmarkTable::comparison)
                .map(sentence -> "- " + sentence + "\n")
                .collect(Collectors.joining());
        return HEAD + table + (comparisons.isEmpty() ? "" : "\n" + comparisons);
    }

    private static String line(BenchmarkRow row) {
        String start = String.format(
                Locale.ROOT, "| %,d | %s | ", row.students(), row.peer().title());
        if (!row.isAnswered()) {
            return start + "no answer | | | | | | |\n";
        }
        return start
                + String.format(
                        Locale.ROOT,
                        "%,d | %s | %,d | %s | %.1f | %.1f | %,d |\n",
                        row.placed(),
                        aboveBound(row),
                        row.points(),
                        secondsToGap(row),
                        row.wallSeconds(),
                        row.cpuSeconds(),
                        row.peakMebibytes());
    }

    static String aboveBound(BenchmarkRow row) {
        return row.isLegal()
                ? String.format(Locale.ROOT, "%,d", row.aboveBound())
                : String.format(Locale.ROOT, "%,d, breaks rules", row.aboveBound());
    }

    static String secondsToGap(BenchmarkRow row) {
        Double seconds = row.secondsToGap();
        return seconds == null
                ? String.format(Locale.ROOT, "not in %d", row.limitSeconds())
                : String.format(Locale.ROOT, "%.1f", seconds);
    }

    private static Stream<String> comparison(List<BenchmarkRow> round) {
        List<BenchmarkRow> searches = of(round, Peer.TIMEFOLD, Peer.OPTAPLANNER);
        List<BenchmarkRow> directs = of(round, Peer.HIGHS, Peer.SCIP);
        return round.stream()
                .filter(row -> row.peer() == Peer.DUIKOU && row.isLegal())
                .flatMap(ours -> Stream.concat(
                        searches.isEmpty() ? Stream.empty() : Stream.of(left(ours, searches)),
                        directs.isEmpty() ? Stream.empty() : Stream.of(sooner(ours, directs))));
    }

    private static String left(BenchmarkRow ours, List<BenchmarkRow> searches) {
        String theirs = searches.stream()
                .map(row -> row.peer().title() + " " + aboveBound(row))
                .collect(Collectors.joining("; "));
        return String.format(
                Locale.ROOT,
                "%,d students, unplaced weight above the bound: Duikou %s; %s.",
                ours.students(),
                aboveBound(ours),
                theirs);
    }

    private static String sooner(BenchmarkRow ours, List<BenchmarkRow> directs) {
        Double seconds = ours.secondsToGap();
        if (seconds == null) {
            return String.format(
                    Locale.ROOT, "%,d students: Duikou came not within 1 %% of the bound.", ours.students());
        }
        String atLeast = directs.stream().anyMatch(row -> row.secondsToGap() != null) ? "" : "more than ";
        double best = directs.stream()
                .mapToDouble(row -> row.secondsToGap() == null ? row.limitSeconds() : row.secondsToGap())
                .min()
                .orElseThrow();
        return String.format(
                Locale.ROOT,
                "%,d students, seconds to a 1 %% gap: Duikou %.1f; the better of HiGHS and SCIP direct %s%.1f, %.1f times"
                        + " as long.",
                ours.students(),
                seconds,
                atLeast,
                best,
                best / seconds);
    }

    private static List<BenchmarkRow> of(List<BenchmarkRow> round, Peer one, Peer other) {
        return round.stream()
                .filter(row -> row.isAnswered() && (row.peer() == one || row.peer() == other))
                .toList();
    }
}
