package org.duikou.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** The results as bars on logarithmic scales, a column for each size; legible on light and on dark ground. */
final class BenchmarkChart {
    private static final int LABELS = 150;
    private static final int COLUMN = 235;
    private static final int BAR = 120;
    private static final int LINE = 20;
    private static final int HEADING = 52;
    private static final String STYLE =
            """
            <style>
            text{font:13px system-ui,-apple-system,'Segoe UI',sans-serif;fill:#1f2328}
            .title{font-weight:600}.value,.size{fill:#59636e}
            .peer{fill:#8c959f}.ours{fill:#0969da}
            @media (prefers-color-scheme:dark){text{fill:#e6edf3}.value,.size{fill:#9da7b3}.peer{fill:#656d76}.ours{fill:#4493f8}}
            </style>
            """;

    private final Map<Integer, List<BenchmarkRow>> bySize;
    private final StringBuilder svg = new StringBuilder();
    private int top = 20;

    private BenchmarkChart(List<BenchmarkRow> rows) {
        this.bySize =
                rows.stream().collect(Collectors.groupingBy(BenchmarkRow::students, TreeMap::new, Collectors.toList()));
    }

    static String of(List<BenchmarkRow> rows) {
        return new BenchmarkChart(rows).drawn();
    }

    private String drawn() {
        block(
                "Unplaced weight above the best bound known (logarithmic)",
                row -> row.isAnswered() ? (double) row.aboveBound() : Double.NaN,
                row -> row.isAnswered() ? BenchmarkTable.aboveBound(row) : "no answer",
                1);
        block(
                "Seconds to placements within 1 % of that bound (logarithmic)",
                row -> row.secondsToGap() == null ? Double.NaN : row.secondsToGap(),
                row -> row.isAnswered() ? BenchmarkTable.secondsToGap(row) : "no answer",
                0.1);
        int width = LABELS + COLUMN * bySize.size();
        return String.format(
                        Locale.ROOT,
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">\n",
                        width,
                        top,
                        "Duikou beside other solvers, by number of students")
                + STYLE
                + svg
                + "</svg>\n";
    }

    /** @param unit value whose bar starts to show */
    private void block(
            String title, ToDoubleFunction<BenchmarkRow> value, Function<BenchmarkRow, String> text, double unit) {
        text(0, top, "title", title);
        double most = bySize.values().stream()
                .flatMap(List::stream)
                .mapToDouble(value)
                .filter(each -> !Double.isNaN(each))
                .max()
                .orElse(unit);
        int column = LABELS;
        for (var round : bySize.entrySet()) {
            text(column, top + 24, "size", String.format(Locale.ROOT, "%,d students", round.getKey()));
            for (BenchmarkRow row : round.getValue()) {
                int y = top + HEADING + LINE * row.peer().ordinal();
                bar(column, y, row.peer(), length(value.applyAsDouble(row), most, unit), text.apply(row));
            }
            column += COLUMN;
        }
        for (Peer peer : Peer.values()) {
            text(0, top + HEADING + LINE * peer.ordinal(), "label", peer.title());
        }
        top += HEADING + LINE * Peer.values().length + 24;
    }

    private static double length(double value, double most, double unit) {
        return Double.isNaN(value) || value <= 0 ? 0 : BAR * Math.log1p(value / unit) / Math.log1p(most / unit);
    }

    private void bar(int left, int y, Peer peer, double length, String value) {
        svg.append(String.format(
                Locale.ROOT,
                "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"12\"/>\n",
                peer == Peer.DUIKOU ? "ours" : "peer",
                left,
                y - 10,
                Math.max(1, length)));
        text((int) Math.round(left + Math.max(1, length)) + 6, y, "value", value);
    }

    private void text(int x, int y, String kind, String words) {
        svg.append(String.format(Locale.ROOT, "<text class=\"%s\" x=\"%d\" y=\"%d\">%s</text>\n", kind, x, y, words));
    }
}
