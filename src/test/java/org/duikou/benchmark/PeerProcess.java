package org.duikou.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.duikou.check.Checker;
import org.duikou.check.Verdict;
import org.duikou.report.MalformedResultException;
import org.duikou.report.SolvedRoundFiles;
import org.duikou.vocabulary.RoundFacts;
import org.jspecify.annotations.Nullable;

/** Lets a peer solve a round in a process of its own, so that memory and crashes are its own, and judges the files. */
final class PeerProcess {
    private static final String HEAP = "-Xmx" + System.getProperty("benchmark.heap", "6g");
    private static final Duration GRACE = Duration.ofSeconds(120);

    private final BenchmarkRound round;
    private final RoundFacts facts;
    private final Path folder;

    PeerProcess(BenchmarkRound round, RoundFacts facts, Path folder) {
        this.round = round;
        this.facts = facts;
        this.folder = folder;
    }

    /** What came of it; null: no answer, or none in time. */
    @Nullable
    PeerAnswer run(Peer peer, Duration limit) throws IOException, InterruptedException {
        Path own = Files.createDirectories(folder.resolve(round.students() + "-" + peer));
        Path log = own.resolve("log.txt");
        Process process = new ProcessBuilder(command(peer, limit, own))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(limit.plus(limit).plus(GRACE).toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
            return null;
        }
        return process.exitValue() == 0 ? answer(peer, own, NativeLog.read(Files.readAllLines(log))) : null;
    }

    private List<String> command(Peer peer, Duration limit, Path own) {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-cp",
                classPath,
                PeerMain.class.getName(),
                peer.name(),
                String.valueOf(round.students()),
                String.valueOf(round.seed()),
                limit.toString(),
                own.toString());
    }

    private PeerAnswer answer(Peer peer, Path own, NativeLog log) throws IOException {
        try {
            var solved = SolvedRoundFiles.read(own);
            Verdict verdict = Checker.check(facts, solved);
            PeerEffort effort = PeerEffort.read(own);
            boolean proven = peer.isDirect() ? log.isProven() : verdict.isAccepted() && verdict.gap() == 0;
            return new PeerAnswer(peer, verdict, solved.placements().size(), proven, effort, log.found());
        } catch (MalformedResultException e) {
            throw new IllegalStateException("The result of " + peer + " cannot be read.", e);
        }
    }
}
