package org.duikou.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The record that the project keeps: raw numbers, machine and versions, chart, and the README's table. */
final class BenchmarkRecord {
    static final Path FOLDER = Path.of("solver-config", "benchmark");
    static final String RESULTS = "results.csv";
    static final String CHART = "peers.svg";

    private static final String MACHINE = "machine.csv";
    private static final Path README = Path.of("README.md");
    private static final String BEGIN = "<!-- benchmark: written by PeerBenchmark -->\n";
    private static final String END = "<!-- /benchmark -->";

    private BenchmarkRecord() {}

    /** Chart and README tell what stands in the raw numbers, which are rounded. */
    static void keep(List<BenchmarkRow> measured) throws IOException {
        Files.createDirectories(FOLDER);
        BenchmarkRow.write(FOLDER.resolve(RESULTS), measured);
        List<BenchmarkRow> rows = rows();
        Files.writeString(FOLDER.resolve(MACHINE), machine());
        Files.writeString(FOLDER.resolve(CHART), BenchmarkChart.of(rows));
        String readme = Files.readString(README);
        int begin = readme.indexOf(BEGIN) + BEGIN.length();
        int end = readme.indexOf(END);
        Files.writeString(README, readme.substring(0, begin) + words(rows) + readme.substring(end));
    }

    /** The rows on record; none before the first. */
    static List<BenchmarkRow> rows() throws IOException {
        Path results = FOLDER.resolve(RESULTS);
        return Files.exists(results) ? BenchmarkRow.read(results) : List.of();
    }

    /** What the README says of it now. */
    static String readmeWords() throws IOException {
        String readme = Files.readString(README);
        return readme.substring(readme.indexOf(BEGIN) + BEGIN.length(), readme.indexOf(END));
    }

    /** What the README should say of those rows. */
    static String words(List<BenchmarkRow> rows) {
        return rows.isEmpty()
                ? ""
                : String.format(
                        Locale.ROOT,
                        """
                        ![Duikou beside its peers](%s/%s)

                        Rounds of `generate --students N --seed %d` with companion and fairness off, so that everyone \
                        minimises the same sum. Everyone has %s of wall time from the frozen round on, in a process of \
                        its own that was warmed up on another round for 10 s, as a running service is; each answer is \
                        scored by `check`. The bound is the best known of the round: certified, or proved by HiGHS or SCIP. [Raw numbers](%1$s/%s), [machine and versions](%1$s/%s).

                        %s""",
                        FOLDER,
                        CHART,
                        rows.get(0).seed(),
                        limits(rows),
                        RESULTS,
                        MACHINE,
                        BenchmarkTable.of(rows));
    }

    private static String limits(List<BenchmarkRow> rows) {
        String ordinary = limits(rows.stream().filter(row -> !row.peer().isDirect()));
        String direct = limits(rows.stream().filter(row -> row.peer().isDirect()));
        return ordinary + " (HiGHS and SCIP " + direct + ")";
    }

    private static String limits(Stream<BenchmarkRow> rows) {
        return rows.map(row -> row.limitSeconds() + " s").distinct().collect(Collectors.joining(", "));
    }

    private static String machine() throws IOException {
        return Stream.of(
                        "what,value",
                        "commit," + output("git", "rev-parse", "HEAD"),
                        "processor," + line("/proc/cpuinfo", "model name"),
                        "cores," + Runtime.getRuntime().availableProcessors(),
                        "memory," + line("/proc/meminfo", "MemTotal"),
                        "system," + System.getProperty("os.name") + " " + System.getProperty("os.version"),
                        "java," + System.getProperty("java.vm.name") + " " + System.getProperty("java.version"),
                        "optaplanner," + version("optaplanner-core-impl"),
                        "timefold," + version("timefold-solver-core"),
                        "ortools," + version("ortools-java"))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static String version(String artifact) {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return classPath.replaceAll("(?s).*/" + artifact + "-([\\d.]+)\\.jar.*", "$1");
    }

    private static String line(String file, String key) throws IOException {
        List<String> lines = Files.exists(Path.of(file)) ? Files.readAllLines(Path.of(file)) : List.of();
        return lines.stream()
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("unknown");
    }

    private static String output(String... command) throws IOException {
        Process process = new ProcessBuilder(command).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }
}
