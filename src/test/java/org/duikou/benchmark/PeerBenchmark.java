package org.duikou.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.duikou.vocabulary.RoundFacts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Duikou beside its peers on the same generated rounds, one after the other, each in a process of its own.
 *
 * <p>{@code mvn -Pbenchmark test}, with {@code -Dbenchmark.students=523,3000,30000}, {@code -Dbenchmark.limit=PT60S},
 * {@code -Dbenchmark.direct-limit=PT180S} (HiGHS and SCIP), {@code -Dbenchmark.seed=1}, {@code -Dbenchmark.peers=…},
 * {@code -Dbenchmark.heap=6g}. Results: {@code target/benchmark}; {@code -Dbenchmark.record=true} keeps them as the
 * record, and in the README.
 */
class PeerBenchmark {
    private static final Path TRIAL = Path.of("target", "benchmark");

    private final Duration limit = Duration.parse(System.getProperty("benchmark.limit", "PT60S"));
    private final Duration directLimit = Duration.parse(System.getProperty("benchmark.direct-limit", "PT180S"));
    private final long seed = Long.getLong("benchmark.seed", 1);

    @Test
    void compare() throws IOException, InterruptedException {
        List<BenchmarkRow> rows = new ArrayList<>();
        for (int students : sizes()) {
            rows.addAll(compare(new BenchmarkRound(students, seed)));
            BenchmarkRow.write(Files.createDirectories(TRIAL).resolve(BenchmarkRecord.RESULTS), rows);
        }
        System.out.println(BenchmarkTable.of(rows));
        if (Boolean.getBoolean("benchmark.record")) {
            BenchmarkRecord.keep(rows);
        } else {
            Files.writeString(TRIAL.resolve(BenchmarkRecord.CHART), BenchmarkChart.of(rows));
        }
    }

    private List<BenchmarkRow> compare(BenchmarkRound round) throws IOException, InterruptedException {
        RoundFacts facts = round.facts();
        var process = new PeerProcess(round, facts, TRIAL);
        List<PeerAnswer> answers = new ArrayList<>();
        List<BenchmarkRow> rows = new ArrayList<>();
        for (Peer peer : peers()) {
            PeerAnswer answer = process.run(peer, limit(peer));
            if (answer == null) {
                rows.add(BenchmarkRow.unanswered(round, limit(peer).toSeconds(), peer));
            } else {
                answers.add(answer);
            }
            tell(round, peer, answer);
        }
        PeerAnswer.Bound bound = answers.stream()
                .map(PeerAnswer::bound)
                .max(Comparator.naturalOrder())
                .orElse(new PeerAnswer.Bound(0, 0));
        answers.forEach(
                answer -> rows.add(answer.row(round, limit(answer.peer()).toSeconds(), bound)));
        rows.sort(Comparator.comparing(BenchmarkRow::peer));
        return rows;
    }

    private static void tell(BenchmarkRound round, Peer peer, @Nullable PeerAnswer answer) {
        String placed = answer == null ? "no answer" : answer.placed() + " placed, " + answer.brokenRules() + " broken";
        System.out.printf("%d students, %s: %s%n", round.students(), peer.title(), placed);
    }

    private Duration limit(Peer peer) {
        return peer.isDirect() ? directLimit : limit;
    }

    private static int[] sizes() {
        return Arrays.stream(System.getProperty("benchmark.students", "523,3000,30000")
                        .split(","))
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    private static List<Peer> peers() {
        String names = System.getProperty("benchmark.peers", "");
        return names.isEmpty()
                ? List.of(Peer.values())
                : Stream.of(names.split(",")).map(Peer::valueOf).toList();
    }
}
