package org.duikou.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the log of HiGHS or SCIP tells of the last solve in it: when it had which value, and whether it proved the last one
 * best.
 */
final class NativeLog {
    private static final Pattern START = Pattern.compile("native-start (\\S+) (\\S+)");
    /** Source, nodes, queue, leaves, explored, best bound, best value, …, time. */
    private static final Pattern HIGHS =
            Pattern.compile("^ ?\\w? +\\d+ +\\d+ +\\d+ +[\\d.]+% +\\S+ +(\\S+) .* ([\\d.]+)s$");
    /** Time, fourteen columns, value, gap, completed. */
    private static final Pattern SCIP = Pattern.compile("^.? *([\\d.]+)s\\|(?:[^|]*\\|){14}([^|]+)\\|.*");

    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d[\\d.]*(e[-+]?\\d+)?");

    private double startSeconds;
    private double weightPoints = 1;
    private boolean proven;
    private final List<Trace.Found> found = new ArrayList<>();

    private NativeLog() {}

    /** The line that comes before such a log. */
    static String start(double seconds, double weightPoints) {
        return "native-start " + seconds + " " + weightPoints;
    }

    static NativeLog read(List<String> lines) {
        var log = new NativeLog();
        lines.forEach(log::read);
        return log;
    }

    /** With the weight as the value tells it; the points only as exactly as the log prints. */
    List<Trace.Found> found() {
        return found;
    }

    boolean isProven() {
        return proven;
    }

    private void read(String line) {
        Matcher start = START.matcher(line);
        Matcher highs = HIGHS.matcher(line);
        Matcher scip = SCIP.matcher(line);
        if (start.matches()) {
            startSeconds = Double.parseDouble(start.group(1));
            weightPoints = Double.parseDouble(start.group(2));
            found.clear();
            proven = false;
        } else if (highs.matches()) {
            add(highs.group(2), highs.group(1));
        } else if (scip.matches()) {
            add(scip.group(1), scip.group(2));
        }
        proven |= line.matches(" +Status +Optimal") || line.contains("[optimal solution found]");
    }

    private void add(String seconds, String value) {
        String number = value.strip();
        if (NUMBER.matcher(number).matches()) {
            double points = Double.parseDouble(number);
            long weight = (long) Math.floor(points / weightPoints + 1e-9);
            found.add(new Trace.Found(
                    startSeconds + Double.parseDouble(seconds),
                    weight,
                    Math.max(0, Math.round(points - weight * weightPoints))));
        }
    }
}
